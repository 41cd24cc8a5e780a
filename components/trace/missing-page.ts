import { markup as html, type Markup } from '@/components/ui/markup'
import { issueWords } from '@/lib/gs1/issue-words'
import type { Issue } from '@/lib/gs1/types'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { saysBox } from './plain-icon'
import { plainPage } from './plain-page'

/** Why a scanned address leads nowhere and what to do now; `uri` is what was scanned, as far as it can be read, `isDemo` whether the booth shows invented goods. */
export function missingPage(
  locale: Locale,
  uri: string,
  why: 'unknown' | 'broken' | 'link-type',
  { issues = [], isDemo }: { issues?: readonly Issue[] | undefined; isDemo: boolean },
): string {
  const t = translator(locale, 'trace')
  const o = translator(locale, 'origin')
  const words = { unknown: t('missing.intro'), broken: t('missing.broken'), 'link-type': t('missing.link-type') }
  const errors: Markup[] = issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => saysBox('bad', 'warn', issueWords(locale, issue)))
  const explain = pathIn(locale, '/trace/explain')
  return plainPage({
    ...{ locale, isDemo },
    title: t('missing.title'),
    otherHref: pathIn(locale === 'vi' ? 'en' : 'vi', '/trace/explain'),
    body: html`<h1>${t('missing.title')}</h1><p>${words[why]}</p>${errors}
<dl class="box"><dt>${o('missing.scanned')}</dt><dd class="mono small">${uri}</dd></dl>
<h2>${o('missing.lead')}</h2><ul><li>${o('missing.retype')}</li><li>${t('missing.maybe')} <a href="${pathIn(locale, '/contact')}">${o('missing.report')}</a></li></ul>
<p class="row"><a class="button" href="${explain}?code=${encodeURIComponent(uri)}">${t('missing.check')}</a><a class="button plain" href="${pathIn(locale, '/browse')}">${o('missing.browse')}</a></p>`,
  })
}
