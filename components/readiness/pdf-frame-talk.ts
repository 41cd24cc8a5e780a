/** Words of the frame that a PDF is drawn in; `#` stands for a number. */
export type FrameWords = Record<
  'toolbar' | 'page' | 'pages' | 'firstPages' | 'failedPage' | 'smaller' | 'larger',
  string
>

/** What the page around tells the frame, once. */
export type FrameOrder = { bytes: ArrayBuffer; words: FrameWords; locale: string }

/** What the frame tells the page around; `height`: all of its pages, in CSS pixels. */
export type FrameNews = { kind: 'ready' } | { kind: 'shown'; height: number } | { kind: 'failed'; isLocked: boolean }
