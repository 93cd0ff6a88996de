import { septet } from './cli/septet.ts'
import { environment } from './platform/config.ts'

process.exitCode = await septet(process.argv.slice(2), environment, {
  say: (line) => void process.stdout.write(`${line}\n`),
  hint: (line) => void process.stderr.write(`${line}\n`),
})
