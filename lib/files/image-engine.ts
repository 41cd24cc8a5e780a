import sharp from 'sharp'

// One thread per picture leaves the second core to the people who are reading; kept tiles only cost memory here.
sharp.concurrency(1)
sharp.cache(false)

export { sharp }
