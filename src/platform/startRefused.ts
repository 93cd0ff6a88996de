/** The program cannot start, for a reason its operator can mend: one clear line, printed without a stack. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
  /** What the process exits with: 78 is EX_CONFIG, 69 EX_UNAVAILABLE, 75 EX_TEMPFAIL (sysexits.h). */
  readonly exitCode: number

  constructor(line: string, options: { exitCode?: 69 | 75 | 78; cause?: unknown } = {}) {
    super(line.replaceAll(/\s*\n\s*/g, ' '), { cause: options.cause })
    this.exitCode = options.exitCode ?? 78
  }
}
