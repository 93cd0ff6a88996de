type Grades = ReadonlyMap<string, number>

const gradeOf = (grades: Grades, id: string) => Math.max(0, grades.get(id) ?? 0)
const gain = (ordered: readonly number[]) => ordered.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0)

/** Normalised discounted cumulative gain of the first `k`: 1 when nothing better could stand there. */
export function ndcgAt(k: number, found: readonly string[], grades: Grades): number {
  const best = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a)
  return gain(found.slice(0, k).map((id) => gradeOf(grades, id))) / gain(best.slice(0, k))
}

/** The share of what is relevant that is among the first `k`. */
export function recallAt(k: number, found: readonly string[], grades: Grades): number {
  const relevant = [...grades.values()].filter((grade) => grade > 0).length
  return found.slice(0, k).filter((id) => gradeOf(grades, id) > 0).length / relevant
}
