import { ForWriters } from '@/components/layout/for-roles'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { formatMoment, formatPhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Member, MerchantFile } from '@/lib/merchants/types'
import { Fold } from './fold'
import { InviteForm, ReissueForm, RemoveForm } from './member-forms'
import { memberWords } from './member-words'

/** Who may work for a merchant, how they come in, and the way to let somebody new in. */
export function MembersPanel({ file, locale }: { file: MerchantFile; locale: Locale }) {
  const t = translator(locale, 'merchants')
  const words = memberWords(locale)
  const isFirst = file.members.length === 0
  return (
    <Card>
      <h2 className="mb-4 text-xl">{t('people.title')}</h2>
      {isFirst ? <p className="mb-4 text-muted">{t('people.none')}</p> : null}
      <ul className="divide-y divide-line">
        {file.members.map((member) => (
          <li key={member.userId} className="py-4 first:pt-0">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="font-semibold">{member.name}</span>
              <Badge>{t(`people.${member.role}`)}</Badge>
            </div>
            <p className="break-all">
              {[member.phone && formatPhone(member.phone), member.email].filter(Boolean).join(' · ')}
            </p>
            <p className="text-sm text-muted">{passwordState(member, locale)}</p>
            <ForWriters area="merchants">
              <MemberActions member={member} merchantId={file.id} locale={locale} />
            </ForWriters>
          </li>
        ))}
      </ul>
      <ForWriters area="merchants">
        <div className="mt-2">
          <InviteForm
            locale={locale}
            merchantId={file.id}
            words={words}
            title={isFirst ? t('people.add-first') : t('people.add-title')}
            isOpen={isFirst}
          />
        </div>
      </ForWriters>
    </Card>
  )
}

function passwordState(member: Member, locale: Locale) {
  const t = translator(locale, 'merchants')
  if (member.isAdministrator) return t('people.is-administrator')
  const link = member.linkOpenUntil && t('people.link-open', { moment: formatMoment(member.linkOpenUntil) })
  if (member.hasPassword) return [t('people.has-password'), link].filter(Boolean).join(' · ')
  return link ?? t('people.no-password')
}

function MemberActions({ member, merchantId, locale }: { member: Member; merchantId: string; locale: Locale }) {
  const t = translator(locale, 'merchants')
  const { userId, name } = member
  const of = { locale, merchantId, userId, name, words: memberWords(locale) }
  return (
    <div className="mt-3 space-y-3">
      {member.isAdministrator ? null : <ReissueForm {...of} note={t('people.reissue-note', { name })} />}
      <Fold title={t('people.remove')} danger>
        <RemoveForm {...of} note={t('people.remove-note', { name })} />
      </Fold>
    </div>
  )
}
