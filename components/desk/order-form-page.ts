import { plainPage } from '@/components/trace/plain-page'
import { markup as html } from '@/components/ui/markup'
import type { OrderTarget } from '@/lib/desk/queries/orders'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

type Answer = {
  /** Null for what no order can be about. */
  target: OrderTarget | null
  values: Record<string, string>
  message?: string
  errors?: Record<string, string>
}

/** The form of an order again, for a browser without the script: what was typed, and beside it what is wrong. */
export function orderFormPage(locale: Locale, { target, values, message, errors = {} }: Answer): string {
  const t = translator(locale, 'orders')
  const path = `/admin/orders/new${target ? `?target=${target.value}` : ''}`
  const problem = (name: string) =>
    Object.hasOwn(errors, name)
      ? { is: 'true', words: html`<p class="box bad" id="${name}-error">${errors[name]}</p>` }
      : { is: 'false', words: null }
  const field = (name: string, label: string, type: string, most = 200) => {
    const { is, words } = problem(name)
    return html`<label for="${name}">${label}</label>${words}
<input id="${name}" name="${name}" type="${type}" maxlength="${most}" value="${values[name] ?? ''}" aria-invalid="${is}" aria-describedby="${name}-error" required>`
  }
  const form = (about: OrderTarget) => {
    const [words, file] = [problem('words'), problem('file')]
    return html`<form method="post" enctype="multipart/form-data" action="/api/orders?locale=${locale}&amp;target=${about.value}">
<input type="hidden" name="target" value="${about.value}">
<p><strong>${t('form.target')}:</strong> ${
      about.isWhole
        ? t('form.target-whole', { name: about.name })
        : t('one', { product: about.name, name: about.party })
    }</p>
${field('authority', t('form.authority'), 'text')}${field('number', t('form.number'), 'text', 120)}
${field('issuedOn', t('form.issued'), 'date')}${field('receivedOn', t('form.received-on'), 'date')}
${field('receivedTime', t('form.received-time'), 'time')}
<label for="words">${t('form.words')}</label>${words.words}
<textarea id="words" name="words" rows="4" maxlength="1000" aria-invalid="${words.is}" aria-describedby="words-error" required>
${values.words ?? ''}</textarea>
<label for="file">${t('form.file')}</label><p class="muted" id="file-hint">${t('form.file-again')} ${
      about.isWhole ? t('form.file-whole') : null
    }</p>${file.words}
<input id="file" name="file" type="file" accept=".pdf,.jpg,.jpeg,.png" aria-invalid="${file.is}" aria-describedby="file-hint file-error">
<button>${t('form.go')}</button></form>`
  }
  return plainPage({
    locale,
    title: t('new'),
    otherHref: pathIn(locale === 'vi' ? 'en' : 'vi', path),
    body: html`<p><a href="${pathIn(locale, '/admin/orders')}">${t('back')}</a></p><h1>${t('new')}</h1>
<p class="box bad" role="alert">${message ?? t('form.not-saved')}</p>
${
  target
    ? form(target)
    : html`<p>${t('form.no-target')}</p><p><a class="button" href="${pathIn(locale, '/admin/orders/new')}">${t('form.change')}</a></p>`
}`,
  })
}
