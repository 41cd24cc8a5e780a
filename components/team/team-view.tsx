import { Badge } from '@/components/ui/badge'
import { Card, PageHead } from '@/components/ui/card'
import { dayOf } from '@/lib/format/days'
import { formatDay, formatMoment, formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { mayRemove } from '@/lib/merchants/rules'
import type { Team } from '@/lib/merchants/types'
import { TeamInviteForm } from './team-invite-form'
import { ChangeRole, RemoveTeammate, WithdrawInvitation } from './team-row-forms'
import { inviteWords } from './team-words'

/** The people of a merchant; for an owner also the ways to invite and to remove. */
export function TeamView({ locale, team }: { locale: Locale; team: Team }) {
  const t = translator(locale, 'team')
  return (
    <>
      <PageHead title={t('title')} intro={t(team.isOwner ? 'intro' : 'intro-editor', { name: team.merchantName })} />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card>
          <ul className="divide-y divide-line">
            {team.members.map((member) => (
              <li key={member.userId} className="space-y-2 py-4 first:pt-0 last:pb-0">
                <Person locale={locale} team={team} member={member} />
              </li>
            ))}
          </ul>
        </Card>
        {team.isOwner ? (
          <div className="space-y-6">
            <Card>
              <h2 className="text-xl">{t('invite.title')}</h2>
              <p className="mb-4 mt-1 text-muted">{t('invite.intro')}</p>
              <TeamInviteForm locale={locale} words={inviteWords(locale, team.merchantName)} />
            </Card>
            <OpenInvitations locale={locale} team={team} />
          </div>
        ) : null}
      </div>
    </>
  )
}

function Person({ locale, team, member }: { locale: Locale; team: Team; member: Team['members'][number] }) {
  const t = translator(locale, 'team')
  const { name, isSelf, role, phone, email, addedAt, hasPassword, userId } = member
  const other = role === 'OWNER' ? 'EDITOR' : 'OWNER'
  const contact = [phone && formatPhone(phone), email].filter(Boolean).join(' · ')
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{isSelf ? `${name} (${t('you')})` : name}</span>
        <Badge tone={role === 'OWNER' ? 'info' : 'neutral'}>{t(`role.${role}`)}</Badge>
      </p>
      {contact ? <p className="break-words">{contact}</p> : null}
      <p className="text-sm text-muted">
        {[t('added', { day: formatDay(dayOf(addedAt)) }), hasPassword ? null : t('no-password')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {team.isOwner && (role === 'EDITOR' || mayRemove(team.members, userId)) ? (
        <ChangeRole
          key={role}
          locale={locale}
          userId={userId}
          role={other}
          words={{
            open: t(`change-role.to.${other}`),
            note: isSelf ? t('change-role.note-self') : t(`role-note.${other}`),
            submit: t('change-role.submit'),
            busy: t('invite.busy'),
          }}
        />
      ) : null}
      {team.isOwner && mayRemove(team.members, userId) ? (
        <RemoveTeammate
          locale={locale}
          userId={userId}
          words={{
            open: t('remove.open'),
            note: isSelf ? t('remove.note-self') : t('remove.note', { name }),
            submit: t('remove.submit'),
            busy: t('remove.busy'),
          }}
        />
      ) : null}
    </>
  )
}

function OpenInvitations({ locale, team }: { locale: Locale; team: Team }) {
  const t = translator(locale, 'team')
  if (team.invitations.length === 0) return null
  return (
    <Card>
      <h2 className="text-xl">{t('open.title')}</h2>
      <ul className="mt-2 divide-y divide-line">
        {team.invitations.map(({ id, name, role, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3 last:pb-0">
            <div className="min-w-0">
              <p className="font-semibold">{name}</p>
              <p className="text-sm text-muted">
                {t('open.line', { role: t(`role.${role}`), moment: formatMoment(expiresAt) })}
              </p>
            </div>
            <WithdrawInvitation
              locale={locale}
              invitationId={id}
              label={t('open.withdraw')}
              named={`${t('open.withdraw')}: ${name}`}
              busy={t('invite.busy')}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}
