// The same letters through the linters people use: megabytes a second, warm, one thread.
import {readFileSync} from 'node:fs'
import {unified} from 'unified'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextStringify from 'retext-stringify'
import {text as alex} from 'alex'
import writeGood from 'write-good'

const text = readFileSync(process.argv[2], 'utf8')
const bytes = Buffer.byteLength(text)
const equality = unified().use(retextEnglish).use(retextEquality).use(retextStringify)

const peers = {
  'alex 11.0.1': () => alex(text),
  'retext-equality 7.1.0': () => equality.processSync(text),
  'write-good 1.0.8': () => writeGood(text),
}
for (const [name, read] of Object.entries(peers)) {
  const seconds = []
  for (let i = 0; i < 5; i++) {
    const from = process.hrtime.bigint()
    read()
    seconds.push(Number(process.hrtime.bigint() - from) / 1e9)
  }
  seconds.sort((a, b) => a - b)
  const rate = s => (bytes / s / 1e6).toFixed(3).padStart(8)
  console.log(`${name.padEnd(28)} ${String(bytes).padStart(10)} bytes  best ${rate(seconds[0])} MB/s  median ${rate(seconds[2])} MB/s`)
}
