import { expect, it } from 'vitest'
import { deviceName } from './device-name'

it.each([
  ['Chrome · Android', 'Điện thoại Android, trình duyệt Chrome', 'Android phone, Chrome browser'],
  ['Safari · iPhone', 'Điện thoại iPhone, trình duyệt Safari', 'iPhone, Safari browser'],
  ['Firefox', 'trình duyệt Firefox', 'Firefox browser'],
  ['Windows', 'Máy tính Windows', 'Windows computer'],
  [null, 'Thiết bị không rõ', 'Unknown device'],
])('%s', (device, vi, en) => {
  expect(deviceName('vi', device)).toBe(vi)
  expect(deviceName('en', device)).toBe(en)
})
