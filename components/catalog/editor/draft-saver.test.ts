import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Draft, type Line, Tab } from './test-draft-tabs'

const begin = () => new Draft({ nameVi: 'Bát', storyVi: 'Kể', unitVi: 'chiếc' })

describe('a page that saves itself', () => {
  it('saves what changed, forgets its copy, and sends nothing when nothing changed', async () => {
    const draft = begin()
    const tab = new Tab(draft)
    expect(await tab.saver.flush()).toBe(true)
    tab.type('nameVi', 'Bát gốm')
    expect([tab.saver.state.phase, tab.device]).toEqual(['typing', { nameVi: 'Bát gốm' }])
    expect(await tab.saver.flush()).toBe(true)
    expect([draft.kept.nameVi, tab.saver.state.phase, tab.device, tab.sent.length]).toEqual(['Bát gốm', 'saved', {}, 1])
  })

  it('asks again for an answer that got lost before it sends newer words', async () => {
    const draft = begin()
    const tab = new Tab(draft)
    tab.line = 'lost-after'
    tab.type('nameVi', 'Bát g')
    expect(await tab.saver.flush()).toBe(false)
    expect(tab.saver.state.phase).toBe('offline')
    tab.type('nameVi', 'Bát gốm')
    tab.line = 'good'
    await tab.saver.flush()
    expect(await tab.saver.flush()).toBe(true)
    expect(tab.sent.map(({ values }) => values.nameVi)).toEqual(['Bát g', 'Bát g', 'Bát gốm'])
    expect([draft.kept.nameVi, tab.saver.state.conflicts]).toEqual(['Bát gốm', []])
  })

  it('holds both sides of a conflict until somebody chooses, and saves the rest', async () => {
    const draft = begin()
    const [a, b] = [new Tab(draft), new Tab(draft)]
    a.type('storyVi', 'Kể A')
    await a.saver.flush()
    b.type('storyVi', 'Kể B')
    b.type('unitVi', 'bộ')
    expect(await b.saver.flush()).toBe(false)
    expect(b.saver.state.conflicts).toEqual([{ unit: 'storyVi', theirs: { storyVi: 'Kể A' } }])
    expect([draft.kept, b.device]).toEqual([{ nameVi: 'Bát', storyVi: 'Kể A', unitVi: 'bộ' }, { storyVi: 'Kể B' }])
    // Theirs goes on while nobody has chosen: the offer follows.
    a.type('storyVi', 'Kể A nữa')
    await a.saver.flush()
    b.type('unitVi', 'cặp')
    await b.saver.flush()
    expect(b.saver.state.conflicts).toMatchObject([{ theirs: { storyVi: 'Kể A nữa' } }])
    b.saver.resolve('storyVi', 'both')
    expect(await b.saver.flush()).toBe(true)
    expect(draft.kept.storyVi).toBe('Kể B\n\nKể A nữa')
  })

  it('takes theirs when asked to, and does not write into the field that has the cursor otherwise', async () => {
    const draft = begin()
    const [a, b] = [new Tab(draft), new Tab(draft)]
    a.type('nameVi', 'Bát A')
    await a.saver.flush()
    b.cursor = 'nameVi'
    b.form = { ...b.form, unitVi: 'bộ' }
    await b.saver.flush()
    expect(b.form.nameVi).toBe('Bát')
    // Typed over what was not shown yet: that is a conflict, not a silent win.
    b.type('nameVi', 'Bát B')
    await b.saver.flush()
    expect(b.saver.state.conflicts).toEqual([{ unit: 'nameVi', theirs: { nameVi: 'Bát A' } }])
    b.saver.resolve('nameVi', 'theirs')
    expect([b.form.nameVi, b.saver.isSettled()]).toEqual(['Bát A', true])
  })

  it('shows what others wrote once the cursor has left', async () => {
    const draft = begin()
    const [a, b] = [new Tab(draft), new Tab(draft)]
    a.type('nameVi', 'Bát A')
    await a.saver.flush()
    b.cursor = 'nameVi'
    b.form = { ...b.form, unitVi: 'bộ' }
    await b.saver.flush()
    b.leave()
    await b.saver.flush()
    expect([b.form.nameVi, draft.kept.nameVi]).toEqual(['Bát A', 'Bát A'])
  })

  it('keeps on the device what cannot be read, and does not send it again and again', async () => {
    const tab = new Tab(begin())
    tab.type('unitVi', 'sai')
    expect(await tab.saver.flush()).toBe(false)
    expect(await tab.saver.flush()).toBe(false)
    expect([tab.sent.length, tab.device, tab.saver.state.faults]).toEqual([
      1,
      { unitVi: 'sai' },
      { unitVi: 'chưa đúng' },
    ])
    tab.type('unitVi', 'bộ')
    expect(await tab.saver.flush()).toBe(true)
  })

  it('is saved at once when what was typed is what was there before', async () => {
    const tab = new Tab(begin())
    tab.type('nameVi', 'Bát')
    expect(tab.saver.state.phase).toBe('typing')
    await tab.saver.flush()
    expect([tab.saver.state.phase, tab.sent]).toEqual(['saved', []])
  })

  it('hears when the draft was saved once a picture has joined it by itself, so that it can be sent', async () => {
    const draft = begin()
    const tab = new Tab(draft)
    draft.time = 7
    const picture = { pictureId: 'a', contentHash: 'b', width: 900, height: 900, altVi: '', altEn: '' }
    tab.saver.joined(picture)
    // Nothing else is unsaved, and still it asks.
    tab.form = { ...tab.form, pictures: 'a', 'alt-vi-a': '', 'alt-en-a': '' }
    await tab.saver.flush()
    expect(tab.sent).toHaveLength(1)
    expect(Number(tab.saver.state.savedAt)).toBeGreaterThanOrEqual(7)
  })

  it('keeps the words of an ended session and saves them after signing in again', async () => {
    const draft = begin()
    const tab = new Tab(draft)
    tab.line = 'signed-out'
    tab.type('nameVi', 'Bát gốm')
    expect(await tab.saver.flush()).toBe(false)
    expect([tab.saver.state.phase, tab.device]).toEqual(['signed-out', { nameVi: 'Bát gốm' }])
    tab.line = 'good'
    expect(await tab.saver.flush()).toBe(true)
    expect([draft.kept.nameVi, tab.device]).toEqual(['Bát gốm', {}])
  })

  it('keeps the words about a picture that was taken away elsewhere', async () => {
    const draft = new Draft({ 'alt-vi-p': '=Chai' })
    const [a, b] = [new Tab(draft), new Tab(draft)]
    a.type('alt-vi-p', '')
    await a.saver.flush()
    draft.kept = {}
    b.type('alt-vi-p', '=Chai rượu')
    await b.saver.flush()
    b.form = {}
    expect(b.saver.mine('alt-vi-p')).toEqual({ 'alt-vi-p': '=Chai rượu' })
    b.saver.touched()
    expect(b.device).toEqual({ 'alt-vi-p': '=Chai rượu' })
    b.saver.resolve('alt-vi-p', 'theirs')
    expect([b.device, b.saver.isSettled()]).toEqual([{}, true])
  })
})

const field = fc.constantFrom('nameVi', 'storyVi', 'unitVi')
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), tab: fc.nat(1), field }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('save' as const), tab: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), tab: fc.nat(1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('line' as const),
      tab: fc.nat(1),
      line: fc.constantFrom<Line[]>('good', 'lost-before', 'lost-after', 'signed-out'),
    }),
  },
)

describe('two tabs, whatever is typed, saved, cut off and left in whatever order', () => {
  it('never lose a word: each is kept, or offered, or was written over by somebody who had it before their eyes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const draft = begin()
        const tabs = [new Tab(draft), new Tab(draft)] as const
        /** What stood in the field when a word was typed there: its writer saw that, and wrote over it. */
        const writtenOver = new Map<string, string>()
        const words: { name: string; text: string }[] = []
        for (const one of steps) {
          const tab = tabs[one.tab === 0 ? 0 : 1]
          if (one.kind === 'type') {
            const text = `chữ ${words.length}`
            writtenOver.set(text, tab.form[one.field] ?? '')
            words.push({ name: one.field, text })
            tab.type(one.field, text)
            // What is not saved is on the device from the first key on.
            expect(tab.device[one.field]).toBe(text)
          } else if (one.kind === 'line') tab.line = one.line
          else if (one.kind === 'leave') tab.leave()
          else await tab.saver.flush()
        }
        for (const tab of tabs) {
          tab.line = 'good'
          tab.cursor = ''
        }
        for (let round = 0; round < 4; round++) for (const tab of tabs) await tab.saver.flush()
        const behind = (text: string): string[] => [text, ...[writtenOver.get(text) ?? []].flat().flatMap(behind)]
        for (const { name, text } of words) {
          const offered = tabs.filter(({ saver }) => saver.state.conflicts.some(({ unit }) => unit === name))
          const shown = [draft.kept[name] ?? '', ...offered.map(({ form }) => form[name] ?? '')]
          expect(shown.flatMap(behind)).toContain(text)
          for (const tab of offered) expect(tab.device[name]).toBe(tab.form[name])
        }
        for (const tab of tabs) if (tab.saver.isSettled()) expect(tab.device).toEqual({})
      }),
      { numRuns: 600 },
    )
  })
})
