import type { Metadata } from 'next'
import { StopForm } from '@/components/notices/stop-form'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { readUnsubscribeKey } from '@/lib/notices/unsubscribe-key'

type Props = PageProps<'/[locale]/account/letters/stop/[key]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'notices')('stop.title') }
}

export default async function StopLettersPage({ params }: Props) {
  const { locale: segment, key } = await params
  const locale = localeOf(segment)
  const t = translator(locale, 'notices')
  const named = readUnsubscribeKey(decodeURIComponent(key))
  return (
    <Card className="mx-auto max-w-md">
      <h1 className="text-2xl sm:text-3xl">{t(named ? 'stop.title' : 'stop.unknown-title')}</h1>
      {named ? (
        <StopForm
          locale={locale}
          letterKey={decodeURIComponent(key)}
          words={{
            ask: t('stop.ask', { topics: named.topics.map((topic) => t(`topic.${topic}`)).join(', ') }),
            note: t('stop.note'),
            submit: t('stop.submit'),
            busy: t('stop.busy'),
          }}
        />
      ) : (
        <p className="mt-3 text-muted">{t('stop.unknown')}</p>
      )}
      <p className="mt-6">
        <ButtonLink kind="secondary" href={pathIn(locale, '/account/letters')}>
          {t('stop.preferences')}
        </ButtonLink>
      </p>
    </Card>
  )
}
