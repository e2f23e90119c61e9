import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicAddress } from '../../../../src/export/cite/public-address'

describe('an address to cite this viewer by', () => {
  test.each([
    'https://visit.example/',
    'http://visit.example:8080/timeline/',
    'https://localhost.example/',
    'https://10.example/',
    'https://8.8.8.8/',
    'https://172.32.0.1/',
    'https://100.128.0.1/',
    'https://100.63.255.255/',
    'https://101.64.0.1/',
    'https://169.253.1.1/',
    'https://172.15.0.1/',
    'https://192.167.0.1/',
    'https://192.0.1.1/',
    'https://192.1.0.1/',
    'https://192.1.2.1/',
    'https://198.17.0.1/',
    'https://198.20.0.1/',
    'https://198.51.99.1/',
    'https://198.52.100.1/',
    'https://203.0.112.1/',
    'https://203.1.113.1/',
    'https://204.0.113.1/',
    'https://223.255.255.255/',
    'https://1.2.3.4.example/',
    'https://[2606:4700::1111]/',
    'https://[2606:4700:1:2:3:4:5:6]/',
    'https://[2001:db9::1]/',
    'https://[2002:db8::1]/',
    'https://[::ffff:8.8.8.8]/',
  ])('is %s', (address) => {
    expect(publicAddress(address)).toBe(address)
  })

  test.each([
    'file:///home/reader/timeline.html',
    'blob:https://visit.example/1',
    'about:blank',
    'http://localhost:4173/',
    'http://LOCALHOST./',
    'http://site.localhost/',
    'http://127.0.0.1:4173/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://100.64.0.1/',
    'http://169.254.1.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.178.20/',
    'http://192.168.1.1./',
    'http://100.127.255.255/',
    'http://169.254.0.1/',
    'http://192.0.0.1/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.19.255.1/',
    'http://198.51.100.7/',
    'http://203.0.113.9/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'ftp://visit.example/',
    'httpss://visit.example/',
    'xhttp://visit.example/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[1::ffff:8.8.8.8]/',
    'http://[::fffe:808:808]/',
    'http://[ff02::1]/',
    'http://[fe80:1:2:3:4:5:6:7]/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[fe80::1]/',
    'http://[fd12:3456::1]/',
    'http://[2001:db8::1]/',
    'http://desktop/',
    'http://printer.local/',
    'http://nas.home.arpa/',
    'http://wiki.corp/',
    '',
    'no address',
    null,
  ])('is not %s', (address) => {
    expect(publicAddress(address)).toBeNull()
  })

  test('is none of a network that is private, and any text is answered', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    const heads = fc.constantFrom('10.0', '127.0', '169.254', '172.20', '192.168')
    fc.assert(
      fc.property(heads, byte, byte, (head, c, d) => {
        expect(publicAddress(`http://${head}.${c}.${d}/`)).toBeNull()
      }),
    )
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
        expect([null, address]).toContain(publicAddress(address))
      }),
    )
  })
})
