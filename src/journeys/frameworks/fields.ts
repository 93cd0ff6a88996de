import type { Field, Words } from './framework.ts'

const field = (made: Field, required: boolean): Field => (required ? { ...made, required: true } : made)

export const text = (name: string, max: number, label: Words, required = false) => field({ name, type: 'text', max, label }, required)
export const date = (name: string, label: Words, required = false) => field({ name, type: 'date', label }, required)
export const url = (name: string, label: Words): Field => ({ name, type: 'url', label })
export const country = (name: string, label: Words): Field => ({ name, type: 'country', label })
export const topic = (name: string, label: Words): Field => ({ name, type: 'topic', label })
export const tool = (name: string, label: Words): Field => ({ name, type: 'tool', label })
export const rows = (name: string, label: Words, fields: readonly Field[]): Field => ({ name, type: 'rows', label, fields })
export const choices = (name: string, label: Words, options: Readonly<Record<string, Words>>): Field => ({ name, type: 'choice', label, options })
