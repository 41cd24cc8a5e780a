import { zoomable } from './zoomable'

/**
 * Makes a gallery of links turn in place and open its large pictures in a dialog. `tell` hears which picture is in
 * sight, from 0. Arrow keys turn while the focus is in the gallery or the dialog is open.
 */
export function followGallery(gallery: HTMLElement, dialog: HTMLDialogElement, tell: (at: number) => void) {
  const [strip, thumbs] = gallery.querySelectorAll('ul')
  const image = dialog.querySelector('img')
  if (!strip || !image) return { turn: () => {}, stop: () => {} }
  const links = [...strip.querySelectorAll('a')]
  const zoom = zoomable(image, (by) => turn(by))
  let at = 0

  const show = (next: number) => {
    at = next
    tell(at)
    for (const [i, thumb] of [...(thumbs?.querySelectorAll('a') ?? [])].entries())
      i === at ? thumb.setAttribute('aria-current', 'true') : thumb.removeAttribute('aria-current')
    const link = links[at]
    if (!dialog.open || !link) return
    image.src = link.href
    image.alt = link.querySelector('img')?.alt ?? ''
    zoom.reset()
  }
  const go = (next: number) => {
    if (!links[next]) return
    const isCalm = dialog.open || matchMedia('(prefers-reduced-motion: reduce)').matches
    strip.scrollTo({ left: next * strip.clientWidth, behavior: isCalm ? 'instant' : 'smooth' })
    if (dialog.open) show(next)
  }
  const turn = (by: number) => go(at + by)

  const scrolled = () => {
    const next = Math.round(strip.scrollLeft / strip.clientWidth)
    if (next !== at && links[next] && !dialog.open) show(next)
  }
  const clicked = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const large = links.indexOf(link)
    if (large < 0) return go([...(thumbs?.querySelectorAll('a') ?? [])].indexOf(link))
    dialog.showModal()
    show(large)
  }
  const pressed = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (dialog.open ? zoom.press(event.key) : false) return event.preventDefault()
    if (!by) return
    event.preventDefault()
    turn(by)
  }
  // The large picture is let go, so that a phone gets its memory back.
  const closed = () => image.removeAttribute('src')

  show(Math.round(strip.scrollLeft / strip.clientWidth))
  strip.addEventListener('scroll', scrolled, { passive: true })
  gallery.addEventListener('click', clicked)
  gallery.addEventListener('keydown', pressed)
  dialog.addEventListener('close', closed)
  return {
    turn,
    stop: () => {
      strip.removeEventListener('scroll', scrolled)
      gallery.removeEventListener('click', clicked)
      gallery.removeEventListener('keydown', pressed)
      dialog.removeEventListener('close', closed)
      zoom.stop()
    },
  }
}
