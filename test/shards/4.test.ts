import { runShard } from '../support/shard.ts'

await runShard(3, 4)
