// `npm start`: everything from a fresh clone to the demo in the browser.
process.argv.splice(2, 0, 'demo')
await import('./samsyn.mjs')
