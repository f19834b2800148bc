// Corners are pointed at on the map and written, line by line, into the field
// that is there without a script too. What is typed shows on the map.

for (const frame of document.querySelectorAll<HTMLElement>('[data-point-corners]')) {
  const svg = frame.querySelector('svg')
  const field = document.getElementById(frame.dataset.pointCorners ?? '')
  if (svg && field instanceof HTMLTextAreaElement) begin(frame, svg, field)
}

function begin(frame: HTMLElement, svg: SVGSVGElement, field: HTMLTextAreaElement) {
  const { west = '', north = '', perLon = '', perLat = '' } = svg.dataset
  const [left, top, wide, high] = [west, north, perLon, perLat].map(Number) as [
    number,
    number,
    number,
    number,
  ]
  const sketch = document.createElementNS(svg.namespaceURI, 'polygon') as SVGPolygonElement
  for (const [name, value] of [
    ['fill', '#1d4a75'],
    ['fill-opacity', '0.25'],
    ['stroke', '#b3261e'],
    ['stroke-width', '3'],
    ['pointer-events', 'none'],
  ] as const)
    sketch.setAttribute(name, value)
  svg.append(sketch)
  const show = () => {
    const corners = field.value.split('\n').flatMap((line) => {
      const [, lat, lon] = /^\s*(\d+(?:\.\d+)?)[,;\s]+(\d+(?:\.\d+)?)\s*$/.exec(line) ?? []
      return lat && lon ? [`${(Number(lon) - left) * wide},${(top - Number(lat)) * high}`] : []
    })
    sketch.setAttribute('points', corners.join(' '))
  }
  const write = (value: string) => {
    field.value = value
    show()
  }
  svg.addEventListener('click', ({ clientX, clientY }) => {
    const turned = svg.getScreenCTM()?.inverse()
    if (!turned) return
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(turned)
    const corner = `${(top - y / high).toFixed(6)}, ${(left + x / wide).toFixed(6)}`
    write(`${field.value.trimEnd()}\n${corner}`.trimStart())
  })
  const undo = document.createElement('button')
  undo.type = 'button'
  undo.className = 'ds-button'
  undo.dataset.variant = 'secondary'
  undo.textContent = frame.dataset.undo ?? ''
  undo.addEventListener('click', () => write(field.value.trimEnd().split('\n').slice(0, -1).join('\n')))
  frame.append(undo)
  field.addEventListener('input', show)
  frame.hidden = false
  show()
}
