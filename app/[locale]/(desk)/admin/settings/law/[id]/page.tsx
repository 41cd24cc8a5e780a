import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FoldedStep } from '@/components/catalog/editor/step-form'
import { ForceBadge, ReferenceFacts } from '@/components/law/reference-facts'
import { ReferenceForm } from '@/components/law/reference-form'
import { ReferenceHistory } from '@/components/law/reference-history'
import { ForWriters } from '@/components/layout/for-roles'
import { BackLink } from '@/components/ui/back-link'
import { Card, PageHead } from '@/components/ui/card'
import { requireStaff } from '@/lib/auth/guards'
import { inLocale, localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { withdrawReferenceAction } from '@/lib/law/actions'
import { findReference, listReferences } from '@/lib/law/queries'

type Props = PageProps<'/[locale]/admin/settings/law/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'law')('title') }
}

export default async function ReferencePage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const staff = await requireStaff(locale, 'settings')
  const [versions, references] = await Promise.all([findReference(staff, id), listReferences(staff)])
  const [now] = versions ?? []
  if (!versions || !now) notFound()
  const t = translator(locale, 'law')
  const name = inLocale(locale, now.name.vi, now.name.en)
  const others = references.filter((one) => one.id !== id && !one.isWithdrawn)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/settings/law')}>{t('back')}</BackLink>
      <PageHead title={name} />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="space-y-6">
          <Card>
            <ForceBadge locale={locale} reference={now} />
            <ReferenceFacts
              locale={locale}
              reference={now}
              heir={references.find((one) => one.id === now.replacedById) ?? null}
            />
          </Card>
          {now.isWithdrawn ? null : (
            <ForWriters area="settings">
              <Card>
                <h2 className="mb-4 text-lg">{t('form.edit-title')}</h2>
                <ReferenceForm locale={locale} reference={now} others={others} />
              </Card>
              <FoldedStep
                title={t('withdraw.title')}
                body={t('withdraw.body')}
                action={withdrawReferenceAction.bind(null, locale, id)}
                kind="danger"
                wordsRequired
                words={{ go: t('withdraw.go'), busy: t('withdraw.busy'), words: t('withdraw.words') }}
              />
            </ForWriters>
          )}
        </div>
        <ReferenceHistory locale={locale} versions={versions} />
      </div>
    </>
  )
}
