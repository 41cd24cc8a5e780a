const LARGEST = 4

/**
 * Lets a picture be zoomed and moved: two fingers, a wheel, two taps, the keys + − 0 and, while zoomed, the arrows.
 * A swipe over the picture in full asks to `turn` by 1 or −1.
 */
export function zoomable(image: HTMLElement, turn: (by: number) => void) {
  const fingers = new Map<number, { x: number; y: number }>()
  let scale = 1
  let x = 0
  let y = 0
  let swipe = 0
  let lastTap = 0

  const draw = () => {
    const limit = (size: number) => ((scale - 1) * size) / 2
    x = Math.max(-limit(image.clientWidth), Math.min(limit(image.clientWidth), x))
    y = Math.max(-limit(image.clientHeight), Math.min(limit(image.clientHeight), y))
    image.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    image.toggleAttribute('data-zoomed', scale > 1)
  }
  // The point under the fingers stays where it is.
  const scaleTo = (wanted: number, atX = innerWidth / 2, atY = innerHeight / 2) => {
    const next = Math.max(1, Math.min(LARGEST, wanted))
    const dx = atX - innerWidth / 2
    const dy = atY - innerHeight / 2
    x = dx - ((dx - x) * next) / scale
    y = dy - ((dy - y) * next) / scale
    scale = next
    draw()
  }
  const toggle = (event: MouseEvent) => scaleTo(scale > 1 ? 1 : 2.5, event.clientX, event.clientY)

  const down = (event: PointerEvent) => {
    image.setPointerCapture(event.pointerId)
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    swipe = 0
  }
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = { x: event.clientX, y: event.clientY }
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    fingers.set(event.pointerId, now)
    if (other) {
      const stretch = Math.hypot(now.x - other.x, now.y - other.y) / Math.hypot(before.x - other.x, before.y - other.y)
      scaleTo(scale * (stretch || 1), (now.x + other.x) / 2, (now.y + other.y) / 2)
      swipe = Number.NaN
    } else if (scale > 1) {
      x += now.x - before.x
      y += now.y - before.y
      draw()
    } else swipe += now.x - before.x
  }
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return
    if (scale === 1 && Math.abs(swipe) > 50) return turn(swipe < 0 ? 1 : -1)
    if (event.pointerType === 'mouse' || Math.abs(swipe) > 8 || Number.isNaN(swipe)) return
    if (event.timeStamp - lastTap < 300) toggle(event)
    lastTap = event.timeStamp
  }
  const wheel = (event: WheelEvent) => {
    event.preventDefault()
    scaleTo(scale * Math.exp(-event.deltaY / 400), event.clientX, event.clientY)
  }
  const doubleClick = (event: MouseEvent) => {
    if (!(event instanceof PointerEvent) || event.pointerType === 'mouse') toggle(event)
  }
  image.addEventListener('pointerdown', down)
  image.addEventListener('pointermove', move)
  image.addEventListener('pointerup', up)
  image.addEventListener('pointercancel', up)
  image.addEventListener('wheel', wheel)
  image.addEventListener('dblclick', doubleClick)
  return {
    reset: () => scaleTo(1),
    /** Whether the key meant something here. */
    press: (key: string): boolean => {
      const steps: Record<string, [number, number]> = {
        ArrowLeft: [80, 0],
        ArrowRight: [-80, 0],
        ArrowUp: [0, 80],
        ArrowDown: [0, -80],
      }
      const step = scale > 1 ? steps[key] : undefined
      if (step) {
        x += step[0]
        y += step[1]
        draw()
      } else if (key === '+' || key === '=') scaleTo(scale * 1.5)
      else if (key === '-') scaleTo(scale / 1.5)
      else if (key === '0') scaleTo(1)
      else return false
      return true
    },
  }
}
