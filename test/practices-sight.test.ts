import { clusters, type PersonKey, people } from '../src/demo/cast.ts'
import { type Actor, anonymous as nobody } from '../src/platform/actor.ts'
import { getPracticeFor } from '../src/practices/facts.ts'
import { openHouse } from './support/house.ts'
import { type Planting, plantPractice } from './support/practices.ts'
import t from './support/tap.ts'

const house = await openHouse(t)

const actorFor = (person: PersonKey | null): Actor =>
  person === null ? nobody : { ...nobody, kind: 'user', userId: people[person].id, isAdmin: person === 'ada' }

const cast: readonly (PersonKey | null)[] = [null, 'nina', 'milo', 'marta', 'ines', 'otto', 'jordi', 'petra', 'lea', 'ada']

/** Who sees it, and who is told to accept the agreement first; nobody else learns that it exists. */
async function audience(planting: Planting) {
  const { id } = await plantPractice(house, planting)
  const see: string[] = []
  const owe: string[] = []
  for (const person of cast) {
    const outcome = await getPracticeFor(house.db, actorFor(person), id).then(
      () => 'seen',
      ({ code }) => code as string,
    )
    if (outcome === 'seen') see.push(person ?? 'nobody')
    else if (outcome === 'agreement-required') owe.push(person ?? 'nobody')
    else t.equal(outcome, 'not-found')
  }
  return { see, owe }
}

t.test('a published practice is seen as widely as its visibility', async (t) => {
  t.same(await audience({}), { see: ['marta', 'otto', 'jordi', 'petra', 'lea', 'ada'], owe: ['ines'] })
  t.same(await audience({ visibility: 'network' }), { see: cast.filter((person) => person !== null), owe: [] })
  t.same(await audience({ visibility: 'public' }), { see: cast.map((person) => person ?? 'nobody'), owe: [] })
  t.same(await audience({ visibility: 'public', groupId: null }), { see: cast.map((person) => person ?? 'nobody'), owe: [] })
})

t.test("what is being written is for its author, the facilitators, the owner cluster's managers and admins, however visible the code", async (t) => {
  const few = { see: ['marta', 'petra', 'lea', 'ada'], owe: [] }
  for (const state of ['draft', 'submitted', 'in_review', 'changes_requested'] as const) {
    t.same(await audience({ state, publishedAt: null }), few)
    t.same(await audience({ state, publishedAt: null, visibility: 'public' }), few)
  }
})

t.test('what came out once stays readable', async (t) => {
  t.match((await audience({ state: 'superseded' })).see, ['marta', 'otto', 'jordi', 'petra', 'lea', 'ada'])
  t.match((await audience({ state: 'retired', retirementReason: 'Overtaken', visibility: 'network' })).see.length, cast.length - 1)
})

t.test('who owes the agreement reads nothing of the group, not even their own', async (t) => {
  t.same(await audience({ authorId: people.ines.id, ownerClusterId: clusters.tejo.id }), {
    see: ['otto', 'jordi', 'petra', 'lea', 'ada'],
    owe: ['ines'],
  })
  t.same(await audience({ authorId: people.ines.id, visibility: 'network' }), { see: cast.filter((person) => person !== null), owe: [] })
})

t.test('what only a group sees is its author’s while they are in it, and what was shown to others stays theirs', async (t) => {
  for (const state of ['removed', 'left', 'suspended']) {
    await house.rows('update memberships set state = $1 where user_id = $2', [state, people.lea.id])
    t.same((await audience({})).see, ['marta', 'otto', 'jordi', 'petra', 'ada'])
    t.same((await audience({ state: 'draft', publishedAt: null })).see, ['marta', 'petra', 'ada'])
    t.same((await audience({ state: 'draft', publishedAt: null, visibility: 'network' })).see, ['marta', 'petra', 'lea', 'ada'])
    t.ok((await audience({ visibility: 'network' })).see.includes('lea'))
  }
  await house.rows(`update memberships set state = 'active' where user_id = $1`, [people.lea.id])
})

t.test('a deleted one is gone for everybody', async (t) => {
  t.same(await audience({ deletedAt: house.clock.now, visibility: 'public' }), { see: [], owe: [] })
})
