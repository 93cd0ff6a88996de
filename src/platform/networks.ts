/** What is counted as one place on the network: whoever has one address of version 6 has 2^64 of them. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address
  const [head = '', tail = ''] = address.split('::')
  const front = head.split(':').filter(Boolean)
  const back = tail.split(':').filter(Boolean)
  const all = [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back]
  return all.slice(0, 4).join(':')
}

/** The bucket from which whoever comes from there without a token takes. */
export const placeOf = (address: string): string => `ip:${networkOf(address)}`
