import type { Metadata } from 'next'
import { LawConcerns } from '@/components/law/law-concerns'
import { ReferenceList } from '@/components/law/reference-list'
import { StatementList } from '@/components/law/statement-list'
import { ForWriters } from '@/components/layout/for-roles'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState, PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { requireStaff } from '@/lib/auth/guards'
import { dayOf } from '@/lib/format/days'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listReferences, listStatements } from '@/lib/law/queries'
import { citationsByTopic, lawConcerns } from '@/lib/law/rules'

type Props = PageProps<'/[locale]/admin/settings/law'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'law')('title') }
}

export default async function LawPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const staff = await requireStaff(locale, 'settings')
  const [references, statements, { done }] = await Promise.all([
    listReferences(staff),
    listStatements(staff),
    searchParams,
  ])
  const t = translator(locale, 'law')
  const today = dayOf(new Date())
  const told = (['added', 'revised', 'withdrawn'] as const).find((one) => one === done)
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/settings')}>{translator(locale, 'staff')('back')}</BackLink>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          <ForWriters area="settings">
            <ButtonLink href={pathIn(locale, '/admin/settings/law/new')}>{t('new')}</ButtonLink>
          </ForWriters>
        }
      />
      {told ? (
        <Notice kind="success" className="mb-4">
          {t(`done.${told}`)}
        </Notice>
      ) : null}
      <LawConcerns locale={locale} concerns={lawConcerns(references, today)} />
      {references.length === 0 ? <EmptyState title={t('list.none')} /> : null}
      <ReferenceList locale={locale} references={references} />
      <StatementList locale={locale} statements={statements} citations={citationsByTopic(references, today)} />
    </>
  )
}
