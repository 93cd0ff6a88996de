/** One change, as it will be told: what happened to which version of what, to whom it may be shown, and when. */
export interface EventRecord {
  type: string
  subjectKind: string
  subjectId: string
  subjectVersion: number
  /** The room that bounds its audience (a group's id); null where the subject's own visibility decides. */
  scopeId: string | null
  /** Thin: ids, states and numbers. Never text that people wrote. */
  data: Record<string, unknown>
  /** Nobody may learn who did it: neither actor nor client is kept. */
  unnamed?: boolean
}

export interface Subject {
  id: string
  version: number
}

interface Recorder {
  record(event: EventRecord): void
}

type More = Partial<Pick<EventRecord, 'scopeId' | 'data' | 'unnamed'>>

/** A room's share of the event catalogue: `groupEvent(act, 'activated', group, { scopeId: group.id })`. */
export interface Events<Name extends string> {
  (act: Recorder, name: Name, subject: Subject, more?: More): void
  readonly kind: string
  readonly catalogue: Readonly<Record<Name, string>>
}

/** Declares the events of one kind of subject; the type on the wire is `{kind}.{name}`, the subject's version the one after the change. */
export function eventsOf<const Name extends string>(kind: string, catalogue: Record<Name, string>): Events<Name> {
  const emit = (act: Recorder, name: Name, subject: Subject, more: More = {}) =>
    act.record({
      type: `${kind}.${name}`,
      subjectKind: kind,
      subjectId: subject.id,
      subjectVersion: subject.version,
      scopeId: more.scopeId ?? null,
      data: more.data ?? {},
      ...(more.unnamed ? { unnamed: true } : {}),
    })
  return Object.assign(emit, { kind, catalogue })
}
