/** One round of a case. */
export interface Sample {
  round: number
  name: string
  ours: Figures
  bare: Figures
}

export interface Figures {
  perSecond: number
  /** Processor time in the server's process for each request. */
  cpuMicroseconds: number
}

/** A line for each case: the median ratio of its rounds, the extremes, and what was counted. */
export function report(samples: readonly Sample[], say: (line: string) => void): void {
  const line = (name: string, cells: string[]) => say(name.padEnd(44) + cells.map((cell) => cell.padStart(9)).join(''))
  say('')
  line('case', ['ours/bare', 'min', 'max', 'ours/s', 'bare/s', 'ours us', 'bare us'])
  for (const name of new Set(samples.map((sample) => sample.name))) {
    const rounds = samples.filter((sample) => sample.name === name)
    const ratios = rounds.map(({ ours, bare }) => ours.perSecond / bare.perSecond)
    const middle = (of: 'ours' | 'bare', figure: keyof Figures) => median(rounds.map((round) => round[of][figure])).toFixed(0)
    line(name, [
      ...[median(ratios), Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2)),
      middle('ours', 'perSecond'),
      middle('bare', 'perSecond'),
      middle('ours', 'cpuMicroseconds'),
      middle('bare', 'cpuMicroseconds'),
    ])
  }
  say('\nus: microseconds of processor time in the server process for each request.')
}

/** How two cases of ours compare, round by round. */
export function compared(samples: readonly Sample[], name: string, to: string): number {
  const rates = (of: string) => samples.filter((sample) => sample.name === of).map(({ ours }) => ours.perSecond)
  const reference = rates(to)
  return median(rates(name).map((rate, round) => rate / reference[round]!))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
