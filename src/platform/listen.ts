import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { StartRefused } from './startRefused.ts'

interface Address {
  HOST: string
  PORT: number
}

/**
 * Takes the address.
 * @throws StartRefused when it is taken, not allowed, or none of this machine's.
 */
export async function listen(server: FastifyInstance, address: Address): Promise<void> {
  try {
    // The URL is said by the greeting, with all that belongs to it: a script that waits for one finds the rest beside it.
    await server.listen({ host: address.HOST, port: address.PORT, listenTextResolver: (url) => `listening on ${url.replace('http://', '')}` })
  } catch (error) {
    throw refusalOf(error, address)
  }
}

/** A port that nobody uses at this moment. */
export async function freePort(host: string): Promise<number> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, host, resolve))
    return (probe.address() as { port: number }).port
  } catch (error) {
    throw refusalOf(error, { HOST: host, PORT: 0 })
  } finally {
    probe.close()
  }
}

/** Whether only programs of this machine can reach the server, going by what it really listens on. */
export const listensOnLoopback = (server: FastifyInstance): boolean =>
  server.addresses().every((at) => typeof at === 'object' && (at.address === '::1' || /^(::ffff:)?127\./.test(at.address)))

function refusalOf(error: unknown, { HOST, PORT }: Address): unknown {
  const cause = { cause: error }
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new StartRefused(`port ${PORT} on ${HOST} is in use; stop what listens there, or set PORT`, { exitCode: 75, ...cause })
    case 'EACCES':
      return new StartRefused(`port ${PORT} needs rights that this user lacks; set PORT to 1024 or more`, cause)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartRefused(`HOST is not valid: ${HOST} is no address of this machine`, cause)
    default:
      return error
  }
}
