import { practiceIndex } from '../../src/practices/searching.ts'
import { indexAgain, indexDocuments } from '../../src/search/indexing.ts'
import { pack } from '../../src/search/packing.ts'
import { openHouse } from '../support/house.ts'
import { found, plantIndexed } from '../support/search.ts'
import t from '../support/tap.ts'

if (!process.env.TEST_DATABASE_URL) {
  t.pass('needs parallel connections: PostgreSQL only')
} else {
  const house = await openHouse(t)
  const { as, db, rows } = house
  const titles = async (q: string) => (await found(as('lea'), `lang=en&q=${q}`)).data.map(({ title }) => title)

  t.test('what changes while it is packed is found by its new words, and by no old one', async (t) => {
    const planted = await plantIndexed(
      house,
      Array.from({ length: 300 }, (_, at) => ({ title: `Apple ${at}`, visibility: 'public' as const })),
    )
    const changing = planted.slice(0, 20)
    await Promise.all([
      db.transaction((tx) => pack(tx)),
      ...changing.map(({ id }) =>
        db.transaction(async (tx) => {
          await tx.run({ name: '', text: `update practices set title = 'Pear' where id = $1`, values: () => [id] }, {})
          await indexDocuments(tx, practiceIndex, [id])
        }),
      ),
    ])
    t.equal((await found(as('lea'), 'lang=en&q=apple&facets=true')).facets.hits, 280)
    t.equal((await titles('pear')).length, 20)
    await db.transaction((tx) => pack(tx))
    t.equal((await titles('pear')).length, 20)
  })

  t.test('a job that takes texts apart again never puts an older text in the place of a newer one', async (t) => {
    const [practice] = await plantIndexed(house, [{ title: 'Cherry', visibility: 'public' }])
    for (let round = 0; round < 10; round++) {
      await Promise.all([
        db.transaction((tx) => indexAgain(tx, practiceIndex, [practice!.id])),
        as('lea').post(`/v1/practices/${practice!.id}/retirement`, { reason: 'Overtaken' }),
      ])
      t.same(await titles('cherry'), [])
      t.match(await rows('select count(*)::int as n from search_documents where subject_id = $1', [practice!.id]), [{ n: 0 }])
      await rows(`update practices set state = 'published', retired_at = null, retirement_reason = null where id = $1`, [practice!.id])
      await db.transaction((tx) => indexDocuments(tx, practiceIndex, [practice!.id]))
    }
  })
}
