import { createSeptet, ifMatch, isProblem, type Septet, type View } from '../src/index.ts'

/** The examples of the README, in its order; the tests run them against the real server. */
export async function afternoon(baseUrl: string, token: string, say: (line: string) => void): Promise<void> {
  const septet = createSeptet({ baseUrl, token })

  const { data: me } = await septet.get('/v1/me')
  say(`Signed in as ${me.displayName}`)

  for await (const practice of septet.pages('/v1/practices', { params: { query: { sort: '-evidence', limit: 50 } } })) {
    say(`${practice.title}: level ${practice.evidence.level}`)
  }

  const [group] = (await septet.get('/v1/groups', { params: { query: { mine: 'true' } } })).data.data
  const { data: draft } = await septet.post('/v1/cases', {
    body: { groupId: group!.id, title: 'Which fair first?', situation: 'Two fairs, one budget.', language: 'en' },
  })
  say(`Case ${draft.id} is a ${draft.state}`)

  try {
    await septet.post('/v1/groups/{groupId}/activation', { params: { path: { groupId: group!.id } }, body: {} })
  } catch (error) {
    if (!isProblem(error, 'forbidden', 'wrong-state')) throw error
    say(`Not now: ${error.code}; possible are ${error.allowedActions.join(', ') || 'other things'}`)
  }

  const { data: changed } = await septet.change('/v1/cases/{caseId}', { params: { path: { caseId: draft.id } } }, (current) => ({
    situation: `${current.situation} The board decides in May.`,
  }))
  say(`Version ${changed.version} of the case`)

  const read = await septet.get('/v1/me')
  await septet.patch('/v1/me', { params: { header: ifMatch(read) }, body: { bio: 'Cluster manager, curious.' } })

  await findings(septet, say)
}

async function findings(septet: Septet, say: (line: string) => void): Promise<void> {
  const titleOf = ({ title }: View<'SearchHit'>) => title
  const { data: found } = await septet.get('/v1/search', { params: { query: { q: 'trade fair' } } })
  say(found.data.map(titleOf).join('; '))
}
