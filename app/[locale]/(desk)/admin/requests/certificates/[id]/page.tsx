import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ForWriters } from '@/components/layout/for-roles'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import { Notice } from '@/components/ui/notice'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { askRevocationAction } from '@/lib/desk/actions/four-eyes'
import { revocationGrounds } from '@/lib/desk/input'
import { countRequests, findRevocable } from '@/lib/desk/queries/requests'
import { dayOf } from '@/lib/format/days'
import { formatDay } from '@/lib/format/people'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/requests/certificates/[id]'>

const load = loadForStaff(findRevocable, 'standings')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'four-eyes')('revoke.title') }
}

export default async function RevokePage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireStaff(locale, 'standings')
  const certificate = await load(id)
  if (!certificate) notFound()
  const { administrators } = await countRequests(admin)
  const { product, producer, stars, decisionNumber: decision, issuedOn, isRevoked, isAsked } = certificate
  const t = translator(locale, 'four-eyes')
  const block = isRevoked ? t('revoke.revoked') : isAsked ? t('revoke.waiting') : null
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/requests')}>{t('revoke.back')}</BackLink>
      <PageHead
        title={t('revoke.title')}
        intro={t('revoke.certificate', { product, producer, stars, decision, day: formatDay(issuedOn) })}
      />
      {administrators < 2 ? (
        <Notice kind="warning" className="mb-6">
          {t('alone')}
        </Notice>
      ) : null}
      {block ? (
        <Notice kind="warning">{block}</Notice>
      ) : (
        <ForWriters area="standings">
          <Card className="max-w-2xl">
            <p className="mb-4 text-muted">{t('revoke.note')}</p>
            <FieldsForm
              action={askRevocationAction.bind(null, locale, id)}
              fields={[
                {
                  name: 'ground',
                  label: t('revoke.ground'),
                  options: [
                    { value: '', label: t('revoke.choose') },
                    ...revocationGrounds.map((ground) => ({ value: ground, label: t(`ground.${ground}`) })),
                  ],
                },
                { name: 'documentNumber', label: t('revoke.document'), maxLength: 120 },
                { name: 'effectiveOn', label: t('revoke.from'), type: 'date', initial: dayOf(new Date()) },
                { name: 'words', label: t('revoke.words'), type: 'words', maxLength: 1000 },
              ]}
              go={t('revoke.go')}
              busy={t('busy')}
            />
          </Card>
        </ForWriters>
      )}
    </>
  )
}
