import fs from 'node:fs'
import { join } from 'node:path'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * What every engine starts with. It clears its buffers at each start: the 128 MB that PostgreSQL takes unasked, meant for a server, would be
 * half of the time that it takes to open a folder, and memory that the few megabytes here never fill.
 */
export const startParams: readonly string[] = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB']

/**
 * Options for a PGlite whose commits survive a power cut. By itself 0.5.16 starts with fsync off; turned on, it still
 * makes no call, because emscripten's NODEFS leaves `fsync` out and its `fdatasync` does nothing. So: fsync on, by
 * `fsync` rather than `fdatasync`, and the missing call put in. It costs one fsync a commit.
 */
export function durably(folder: string): PGliteOptions {
  const synced = startParams.filter((param) => param !== '-F')
  return { fs: new DurableFolder(folder), startParams: [...synced, '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'] }
}

/** Puts every file and folder below on the disk: initdb's files arrive by a way that syncs none of them. */
export function syncTree(folder: string) {
  const entries = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const entry of ['.', ...entries]) syncPath(join(folder, entry))
}

/** What NODEFS knows of an open file; a folder has no file descriptor. */
interface NodeStream {
  nfd?: number | null
  node: unknown
}

interface NodeFileSystem {
  realPath(node: unknown): string
  stream_ops: { fsync?: (stream: NodeStream) => number }
}

class DurableFolder extends NodeFS {
  override async init(...[engine, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const preRun = (module: { NODEFS?: NodeFileSystem }) => {
      if (!module.NODEFS) throw new Error('this PGlite has no NODEFS to make durable')
      module.NODEFS.stream_ops.fsync = fsyncOn(module.NODEFS)
    }
    return super.init(engine, { ...options, preRun: [...[options.preRun ?? []].flat(), preRun] })
  }
}

// An fsync that fails throws through the engine and ends it: after that nobody knows what the disk holds.
const fsyncOn = (nodeFs: NodeFileSystem) => (stream: NodeStream) => {
  if (typeof stream.nfd === 'number') {
    fs.fsyncSync(stream.nfd)
    return 0
  }
  syncPath(nodeFs.realPath(stream.node))
  return 0
}

function syncPath(path: string) {
  const file = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}
