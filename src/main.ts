import { environment } from './platform/config.ts'
import { sayWhy } from './platform/exit.ts'
import { closeOnSignal } from './platform/stop.ts'
import { serve } from './serve.ts'

try {
  closeOnSignal(await serve(environment(), (text) => void process.stdout.write(text)))
} catch (error) {
  process.exitCode = sayWhy(error)
}
