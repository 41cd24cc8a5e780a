import { Fold } from '@/components/merchants/fold'
import { Badge } from '@/components/ui/badge'
import { goesWith, staffRoles } from '@/lib/auth/staff-rules'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment, formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { renewStaffLinkAction, takeFactorAwayAction } from '@/lib/staff/actions'
import type { StaffMember } from '@/lib/staff/types'
import { ChangeForm, ColleagueForm } from './staff-forms'
import { roleOptions, staffWords } from './staff-words'

type Props = { locale: Locale; member: StaffMember; canChange: boolean; administrators: number }

/** Everybody with a role, what they may do since when, and what an administrator may change about it. */
export function StaffList({ staff, ...rest }: Omit<Props, 'member'> & { staff: StaffMember[] }) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-sheet">
      {staff.map((member) => (
        <li key={member.userId} className="p-4 sm:p-5">
          <Member {...rest} member={member} />
        </li>
      ))}
    </ul>
  )
}

function Member(props: Props) {
  const { locale, member, canChange } = props
  const t = translator(locale, 'staff')
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong className="text-lg">{member.name}</strong>
        {member.isSelf ? <Badge tone="info">{t('list.self')}</Badge> : null}
        {member.isDemo ? <Badge tone="warn">{t('list.demo')}</Badge> : null}
      </p>
      <p className="break-all text-muted">
        {[member.phone && formatPhone(member.phone), member.email].filter(Boolean).join(' · ')}
      </p>
      <ul className="mt-2 space-y-1">
        {member.roles.map(({ role, since, givenBy, reason }) => (
          <li key={role}>
            <span className="font-semibold">{t(`role.${role}`)}</span>{' '}
            <span className="text-sm text-muted">
              {givenBy
                ? t('list.since-by', { day: formatDay(dayOf(since)), name: givenBy })
                : t('list.since', { day: formatDay(dayOf(since)) })}
              {reason ? ` · ${reason}` : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap gap-2">
        <Badge tone={member.hasPassword ? 'neutral' : 'warn'}>
          {t(member.hasPassword ? 'list.password' : 'list.no-password')}
        </Badge>
        <Badge tone={member.hasSecondFactor ? 'good' : 'warn'}>
          {member.hasSecondFactor ? t('list.factor', { left: member.recoveryCodesLeft }) : t('list.no-factor')}
        </Badge>
      </p>
      <p className="mt-1 text-sm text-muted">
        {member.lastSignIn ? t('list.last', { moment: formatMoment(member.lastSignIn) }) : t('list.never')}
      </p>
      {canChange ? <Changes {...props} /> : null}
    </>
  )
}

function Changes({ locale, member, administrators }: Props) {
  const t = translator(locale, 'staff')
  const words = staffWords(locale)
  const of = { locale, words, userId: member.userId }
  const held = member.roles.map(({ role }) => role)
  const free = staffRoles.filter((role) => !held.includes(role) && held.every((one) => goesWith(one, role)))
  const endable = held.filter((role) => role !== 'ADMINISTRATOR' || administrators > 1)
  return (
    <div className="mt-3 grid items-start gap-3 lg:grid-cols-2">
      {free.length > 0 ? (
        <Fold title={t('change.give')}>
          <ChangeForm {...of} kind="GRANT" roles={roleOptions(locale, free)} submit={t('change.give-go')} />
        </Fold>
      ) : null}
      {endable.map((role) => (
        <Fold key={role} title={t('change.end', { role: t(`role.${role}`) })} danger>
          <ChangeForm {...of} kind="END" roles={roleOptions(locale, [role])} submit={t('change.end-go')} />
        </Fold>
      ))}
      {member.hasSecondFactor && !member.isSelf ? (
        <Fold title={t('change.factor')}>
          <ColleagueForm
            {...of}
            action={takeFactorAwayAction}
            note={t('change.factor-note', { name: member.name })}
            submit={t('change.factor-go')}
          />
        </Fold>
      ) : null}
      {member.hasPassword ? null : (
        <Fold title={t('change.link')}>
          <ColleagueForm
            {...of}
            action={renewStaffLinkAction}
            note={t('change.link-note', { name: member.name })}
            submit={t('change.link-go')}
          />
        </Fold>
      )}
      {held.includes('ADMINISTRATOR') && administrators <= 1 ? (
        <p className="text-sm text-muted">{t('change.last')}</p>
      ) : null}
    </div>
  )
}
