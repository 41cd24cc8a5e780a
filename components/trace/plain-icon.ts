import { markup as html, type Markup } from '@/components/ui/markup'

const paths = {
  self: 'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm-6 14c0-3.5 2.7-6 6-6 1.3 0 2.5.4 3.5 1M14 19l5.5-5.5 2 2L16 21h-2v-2Z',
  paper: 'M20 11.5 12 19.5a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L10 17a1.7 1.7 0 0 1-2.4-2.4l7.4-7.4',
  machine: 'M5 7h14v10H5V7Zm4 13h6M9 3v4m6-4v4M2.5 12H5m14 0h2.5m-13 .2 2.3 2.3 4.2-4.5',
  good: 'm5 12.5 4.5 4.5L19 7.5',
  warn: 'M12 4 2.5 20h19L12 4Zm0 6v4.5m0 3v.1',
  seal: 'M12 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12Zm-3.5 11L7 21l5-2.5L17 21l-1.5-7',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5-3a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  flag: 'M6 21V4h11l-2 4 2 4H6',
} as const
export type PlainIconName = keyof typeof paths

/** A line drawing that never speaks for itself: words stand beside it. */
export const plainIcon = (name: PlainIconName): Markup =>
  html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="${paths[name]}"/></svg>`

/** An icon with its words, in a box of the colour that goes with them. */
export const saysBox = (
  tone: 'good' | 'warn' | 'bad' | '',
  icon: PlainIconName,
  words: Markup | string,
  isAlert = false,
) =>
  isAlert
    ? html`<div class="box says ${tone}" role="alert">${plainIcon(icon)}<div>${words}</div></div>`
    : html`<div class="box says ${tone}">${plainIcon(icon)}<div>${words}</div></div>`

/** The same as a small mark. */
export const saysTag = (tone: 'good' | 'warn' | 'bad' | '', icon: PlainIconName, words: string): Markup =>
  html`<li class="tag ${tone}">${plainIcon(icon)}${words}</li>`
