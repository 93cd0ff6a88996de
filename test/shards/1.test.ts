import { runShard } from '../support/shard.ts'

await runShard(0, 2)
