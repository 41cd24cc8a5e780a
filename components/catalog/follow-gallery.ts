import { zoomable } from './zoomable'

/**
 * Makes a gallery of links turn in place and open its large pictures in its dialog. Arrow keys turn while the focus is in
 * the gallery or the dialog is open.
 */
export function followGallery() {
  const gallery = document.querySelector<HTMLElement>('.gallery')
  const dialog = gallery?.querySelector('dialog')
  const image = dialog?.querySelector('img')
  const [strip, thumbs] = gallery?.querySelectorAll('ul') ?? []
  if (!gallery || !dialog || !image || !strip) return
  const links = [...strip.querySelectorAll('a')]
  const small = [...(thumbs?.querySelectorAll('a') ?? [])]
  const buttons = gallery.querySelectorAll<HTMLButtonElement>('[data-turn]')
  const zoom = zoomable(image, (by) => turn(by))
  let at = 0

  const show = (next: number) => {
    at = next
    for (const button of buttons)
      button.disabled = button.dataset.turn !== '0' && !links[at + Number(button.dataset.turn)]
    for (const [i, thumb] of small.entries())
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
  const seen = () => Math.round(strip.scrollLeft / strip.clientWidth)

  show(seen())
  gallery.querySelector('.gallery-turn')?.removeAttribute('hidden')
  strip.addEventListener(
    'scroll',
    () => {
      const next = seen()
      if (next !== at && links[next] && !dialog.open) show(next)
    },
    { passive: true },
  )
  gallery.addEventListener('click', (event) => {
    const target = event.target as Element
    const button = target.closest<HTMLElement>('[data-turn]')
    if (button) return button.dataset.turn === '0' ? dialog.close() : turn(Number(button.dataset.turn))
    const link = target.closest('a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const large = links.indexOf(link)
    if (large < 0) return go(small.indexOf(link))
    dialog.showModal()
    show(large)
  })
  gallery.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (dialog.open ? zoom.press(event.key) : false) return event.preventDefault()
    if (!by) return
    event.preventDefault()
    turn(by)
  })
  // The large picture is let go, so that a phone gets its memory back.
  dialog.addEventListener('close', () => image.removeAttribute('src'))
}
