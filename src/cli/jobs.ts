import { z } from 'zod'
import { realWorld, worldAt } from '../platform/clock.ts'
import { Closing, closeOnSignal } from '../platform/stop.ts'
import { CommandRefused, command, flag } from './command.ts'
import { withApp } from './desk.ts'

const Instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

/** What is done later: expiries, promotions, upkeep, letters. */
export const jobCommands = [
  command({
    name: 'jobs run',
    summary: 'Run what is due: once, or on and on until a signal, beside servers with JOBS_EVERY_SECONDS=0.',
    options: z
      .strictObject({
        once: flag('One round, then end'),
        at: Instant.optional().describe(
          'With --once: as if it were this instant (2026-12-01T00:00:00Z); for trying out, because it deletes what is old by then',
        ),
      })
      .refine(({ once, at }) => once || at === undefined, { path: ['at'], error: 'it goes with --once' }),
    run: ({ once, at }, { config, say }) =>
      withApp(
        config,
        async (app) => {
          if (at === undefined) await app.scheduleRecurring()
          if (once) {
            const { done, failed } = await app.runJobs()
            const mail = await app.deliverMail()
            say(`${done} done, ${failed} failed`)
            if (mail.sent + mail.failed > 0) say(`${mail.sent} letters sent, ${mail.failed} not; septet mail list tells why`)
            if (failed > 0) throw new CommandRefused('the failed jobs are tried again later; their errors are in the table jobs')
            return
          }
          const everyMs = (config.JOBS_EVERY_SECONDS || 5) * 1000
          const worker = app.startWorking(everyMs)
          say(`looking for due jobs every ${everyMs / 1000} s`)
          await signalled()
          await worker.stop()
        },
        at ? worldAt(at) : realWorld,
      ),
  }),
]

const signalled = () =>
  new Promise<void>((resolve) => {
    const closing = new Closing()
    closing.last(async () => resolve())
    closeOnSignal(closing)
  })
