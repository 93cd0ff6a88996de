import type { Stage, Told } from './stage.ts'

/* What is flagged belongs to a fictional cluster, and all of it is made up. */

/** Somebody finds that the practice does harm; an admin has a look, and its readers are warned. */
export async function warnAbout(stage: Stage, practice: Told): Promise<void> {
  await stage.on('2014-08-29T14:00:00Z')
  const flag = await stage.as('milo').post('/flags', {
    subject: { kind: 'practice', id: practice.id },
    category: 'harmful',
    reason: 'A cluster lost a member over this, and the text does not say how easily that happens. (Fictional.)',
    language: 'en',
  })
  await stage.on('2014-08-30T08:00:00Z')
  await stage.as('ada').post(`/flags/${flag.id}/decision`, {
    verdict: 'upheld',
    consequence: 'warning',
    reason: 'Only with somebody at the stand who belongs to none of the exhibitors; see the experiences. (Fictional.)',
    language: 'en',
  })
}

/** And one that waits for a decision. */
export async function doubt(stage: Stage, practice: Told): Promise<void> {
  await stage.as('nina').post('/flags', {
    subject: { kind: 'practice', id: practice.id },
    category: 'outdated',
    reason: 'The prices are those of ten years ago. (Fictional.)',
    language: 'en',
  })
}
