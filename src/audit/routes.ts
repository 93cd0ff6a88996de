import { page, pageOf } from '../platform/pages.ts'
import { adminOnly } from '../platform/policy.ts'
import { get, type Route } from '../platform/route.ts'
import { listAuditEntries } from './queries.ts'
import { AuditEntryView, AuditQuery } from './views.ts'

export const auditRoutes: Route[] = [
  get(
    {
      operationId: 'listAuditEntries',
      path: '/audit-entries',
      tag: 'Audit',
      summary: 'Who changed rights, roles and visibility, and why',
      access: 'admin',
      query: AuditQuery,
      success: { status: 200, view: pageOf(AuditEntryView), description: 'A page of the audit trail, newest first' },
      refusals: ['forbidden'],
    },
    async ({ db, actor, query, url }) => {
      adminOnly(actor)
      return page('audit', url, query, await listAuditEntries(db, query))
    },
  ),
]
