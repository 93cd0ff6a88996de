import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/**/tables.ts', './src/**/*Tables.ts'],
  casing: 'snake_case',
  out: './migrations',
})
