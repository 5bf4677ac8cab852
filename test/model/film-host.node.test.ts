// Films that can be played in the page, by their addresses.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filmOf} from '../../src/model/film-host.js';

const ID = 'aB3_-xYz012';

for (const address of [
  `https://www.youtube.com/watch?v=${ID}`,
  `https://www.youtube.com/watch?list=PL1&v=${ID}`,
  `https://m.youtube.com/watch?v=${ID}`,
  `https://youtu.be/${ID}?si=abc`,
  `https://www.youtube.com/embed/${ID}`,
  `https://www.youtube-nocookie.com/embed/${ID}`,
  `https://www.youtube.com/shorts/${ID}`,
  `https://www.youtube.com/live/${ID}`,
])
  test(`${address} is a film of YouTube, played without cookies`, () =>
    assert.deepEqual(filmOf(address), {
      host: 'youtube',
      address: `https://www.youtube-nocookie.com/embed/${ID}`,
    }));

for (const [time, start] of [
  ['?t=90', 90],
  ['?si=a&t=90s', 90],
  ['?t=1m30s', 90],
  ['?t=1h2m', 3720],
  ['#t=7', 7],
  ['?start=12&end=20', 12],
] as const)
  test(`a film of YouTube begins where ${time} says`, () =>
    assert.equal(
      filmOf(`https://youtu.be/${ID}${time}`)?.address,
      `https://www.youtube-nocookie.com/embed/${ID}?start=${start}`,
    ));

for (const [address, player] of [
  ['https://vimeo.com/123456789', '123456789?dnt=1'],
  ['https://vimeo.com/channels/staff/123456789', '123456789?dnt=1'],
  ['https://player.vimeo.com/video/123456789', '123456789?dnt=1'],
  ['https://vimeo.com/123456789/abcdef0123', '123456789?dnt=1&h=abcdef0123'],
  ['https://player.vimeo.com/video/123456789?h=abcdef0123', '123456789?dnt=1&h=abcdef0123'],
  ['https://player.vimeo.com/video/123456789?title=0&h=abcdef0123#t=9', '123456789?dnt=1&h=abcdef0123'],
  ['https://vimeo.com/123456789/8272103f6e?share=copy', '123456789?dnt=1&h=8272103f6e'],
  ['https://vimeo.com/123456789/1234567890', '123456789?dnt=1&h=1234567890'],
  ['https://vimeo.com/showcase/1234567/video/123456789', '123456789?dnt=1'],
  ['https://vimeo.com/groups/cooks/videos/123456789/', '123456789?dnt=1'],
] as const)
  test(`${address} is a film of Vimeo, played without tracking`, () =>
    assert.deepEqual(filmOf(address), {host: 'vimeo', address: `https://player.vimeo.com/video/${player}`}));

for (const address of [
  'https://blog.example/a.mp4',
  'https://blog.example/a.WEBM?v=2',
  'http://blog.example/a.m4v#t=3',
])
  test(`${address} is a file`, () => assert.deepEqual(filmOf(address), {host: 'file', address}));

for (const address of [
  'https://www.youtube.com/@kettles',
  'https://www.youtube.com/playlist?list=PL0123456789',
  `https://notyoutube.com/watch?v=${ID}`,
  `https://youtube.com.evil.example/watch?v=${ID}`,
  `https://evil.example/youtu.be/${ID}`,
  'https://www.youtube.com/embed/videoseries?list=PL0123456789',
  'https://www.youtube.com/elevenchars',
  'https://vimeo.com/staff',
  'https://vimeo.com/event/1234567',
  'https://vimeo.com/showcase/1234567?page=2',
  'https://vimeo.com/user1234567/videos',
  'https://notvimeo.com/123456789',
  'https://dailymotion.example/video/x1',
  'https://blog.example/a.mp4.html',
  'javascript:alert(1)//.mp4',
])
  test(`${address} stays a link`, () => assert.equal(filmOf(address), undefined));
