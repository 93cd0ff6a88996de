import { people, stuttgart } from './cast.ts'
import type { Stage } from './stage.ts'

/* Both partners are fictional, and so are their addresses. */

/** A partner's server, which shows the group's meetings and acts for its members. */
const atlas = {
  name: 'Atlas of creative regions (fictional)',
  description: "Shows peer groups and practices on a map of Europe's creative regions, and registers members for their meetings.",
  homepageUrl: 'https://atlas.example.org',
  contactEmail: 'operations@atlas.example.org',
  kind: 'live',
  applicationType: 'server',
  authentication: 'client_secret',
  redirectUris: ['https://atlas.example.org/callback'],
  scopes: [
    'openid',
    'offline_access',
    'profile:read',
    'clusters:read',
    'clusters:write',
    'groups:read',
    'meetings:read',
    'meetings:write',
    'practices:read',
    'experiences:read',
    'experiences:write',
  ],
  allowedGroupIds: [stuttgart.id],
}

/** Somebody tries out an app in the browser, on a machine of their own. */
const diary = {
  name: 'Experience diary (fictional)',
  description: 'A notebook for what one tried, in the making.',
  contactEmail: 'developer@diary.example.org',
  kind: 'sandbox',
  applicationType: 'browser',
  authentication: 'none',
  redirectUris: ['http://localhost:5173/callback'],
  scopes: ['openid', 'offline_access', 'profile:read', 'practices:read', 'experiences:read', 'experiences:write'],
  requiresDpop: true,
  testUserIds: [people.lea.id, people.bruno.id],
}

/** An admin registers them. Their secrets are made when somebody wants to try them out. */
export async function registerPortals(stage: Stage): Promise<void> {
  for (const portal of [atlas, diary]) await stage.as('ada').post('/portals', portal)
}
