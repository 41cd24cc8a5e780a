import type { Metadata } from 'next'
import { OrderForm } from '@/components/desk/order-form'
import { TargetSearch } from '@/components/desk/target-search'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { requireReviewing } from '@/lib/auth/guards'
import { isTarget } from '@/lib/desk/input'
import { findTarget, findTargets } from '@/lib/desk/queries/orders'
import { dayOf } from '@/lib/format/days'
import { formatMoment } from '@/lib/format/people'
import { cleanLine } from '@/lib/format/text'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/orders/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'orders')('new') }
}

export default async function NewOrderPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const admin = await requireReviewing(locale)
  const { q, target: typed } = await searchParams
  const query = cleanLine(typeof q === 'string' ? q : '').slice(0, 100)
  const target = typeof typed === 'string' && isTarget(typed) ? await findTarget(admin, typed) : null
  const t = translator(locale, 'orders')
  const now = new Date()
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/orders')}>{t('back')}</BackLink>
      <PageHead title={t('new')} intro={t('none-body')} />
      {target ? (
        <OrderForm
          locale={locale}
          target={target.value}
          isWhole={target.isWhole}
          about={
            target.isWhole
              ? t('form.target-whole', { name: target.name })
              : t('one', { product: target.name, name: target.party })
          }
          change={pathIn(locale, '/admin/orders/new')}
          today={dayOf(now)}
          time={formatMoment(now).slice(0, 5)}
          words={{
            target: t('form.target'),
            change: t('form.change'),
            authority: t('form.authority'),
            number: t('form.number'),
            issued: t('form.issued'),
            receivedOn: t('form.received-on'),
            receivedTime: t('form.received-time'),
            words: t('form.words'),
            file: t('form.file'),
            fileWhole: t('form.file-whole'),
            go: t('form.go'),
            busy: t('form.busy'),
            failed: t('problem.not-a-form'),
          }}
        />
      ) : (
        <TargetSearch locale={locale} query={query} found={await findTargets(admin, query)} />
      )}
    </>
  )
}
