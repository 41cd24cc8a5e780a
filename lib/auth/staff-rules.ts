import type { DeskArea, StaffRole } from './types'

export const staffRoles = ['ADMINISTRATOR', 'REVIEWER', 'REGISTRAR', 'AUDITOR'] as const satisfies readonly StaffRole[]

type Access = 'write' | 'read' | 'none'

/**
 * What each role may do in each area of the desk (docs/decisions/095-four-staff-roles.md). `write` includes `read`.
 * The types of commands say the same a second time: an area is written by administrators alone, by whoever reviews
 * or by whoever registers.
 */
export const deskAccess: Record<DeskArea, Record<StaffRole, Access>> = {
  applications: { ADMINISTRATOR: 'write', REVIEWER: 'write', REGISTRAR: 'none', AUDITOR: 'read' },
  listings: { ADMINISTRATOR: 'write', REVIEWER: 'write', REGISTRAR: 'none', AUDITOR: 'read' },
  proofs: { ADMINISTRATOR: 'write', REVIEWER: 'write', REGISTRAR: 'none', AUDITOR: 'read' },
  problems: { ADMINISTRATOR: 'write', REVIEWER: 'write', REGISTRAR: 'none', AUDITOR: 'read' },
  standings: { ADMINISTRATOR: 'write', REVIEWER: 'write', REGISTRAR: 'read', AUDITOR: 'read' },
  collections: { ADMINISTRATOR: 'write', REVIEWER: 'write', REGISTRAR: 'none', AUDITOR: 'read' },
  providers: { ADMINISTRATOR: 'write', REVIEWER: 'write', REGISTRAR: 'none', AUDITOR: 'read' },
  registry: { ADMINISTRATOR: 'write', REVIEWER: 'read', REGISTRAR: 'write', AUDITOR: 'read' },
  imports: { ADMINISTRATOR: 'write', REVIEWER: 'none', REGISTRAR: 'write', AUDITOR: 'read' },
  merchants: { ADMINISTRATOR: 'write', REVIEWER: 'read', REGISTRAR: 'write', AUDITOR: 'read' },
  places: { ADMINISTRATOR: 'write', REVIEWER: 'read', REGISTRAR: 'write', AUDITOR: 'read' },
  targets: { ADMINISTRATOR: 'write', REVIEWER: 'read', REGISTRAR: 'read', AUDITOR: 'read' },
  letters: { ADMINISTRATOR: 'write', REVIEWER: 'none', REGISTRAR: 'none', AUDITOR: 'read' },
  trust: { ADMINISTRATOR: 'write', REVIEWER: 'none', REGISTRAR: 'none', AUDITOR: 'read' },
  users: { ADMINISTRATOR: 'write', REVIEWER: 'none', REGISTRAR: 'none', AUDITOR: 'read' },
  settings: { ADMINISTRATOR: 'write', REVIEWER: 'none', REGISTRAR: 'none', AUDITOR: 'read' },
  audit: { ADMINISTRATOR: 'read', REVIEWER: 'none', REGISTRAR: 'none', AUDITOR: 'read' },
}

/** Whether somebody with these roles may open an area of the desk. */
export const mayRead = (roles: readonly StaffRole[], area: DeskArea) =>
  roles.some((role) => deskAccess[area][role] !== 'none')

/** Whether somebody with these roles may change anything in an area of the desk. */
export const mayWrite = (roles: readonly StaffRole[], area: DeskArea) =>
  roles.some((role) => deskAccess[area][role] === 'write')

/** Administrators may do everything and auditors nothing but read: neither goes with a second role. */
export const goesWith = (one: StaffRole, other: StaffRole) =>
  one !== other && [one, other].every((role) => role === 'REVIEWER' || role === 'REGISTRAR')

const demoRoles = { ADMINISTRATOR: 'admin', REVIEWER: 'reviewer', REGISTRAR: 'registrar', AUDITOR: 'auditor' } as const

/** What the list of demo people calls somebody with these roles. */
export const demoRole = ([role]: readonly StaffRole[]) => (role ? demoRoles[role] : 'merchant')
