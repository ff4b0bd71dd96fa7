import type { ClauseWords } from '../clause-words';
import { words } from '../word-table';

const PREPOSITIONS = words(`
  ở tại từ đến tới vào trong ngoài trên dưới với cho về bởi của qua theo giữa sau trước cùng bằng khỏi gần quanh
`);
const AUXILIARIES = words('đã đang sẽ sắp vừa từng bị được là có phải cần muốn có thể nên vẫn chưa');
const SAYING = words('nói biết khẳng viết kể đáp tuyên');

/** The words by which Vietnamese sentences are cut. A word of two syllables (`cho biết`) goes by the one that few others have. */
export const clauses: ClauseWords = {
  openEnds: [
    ...PREPOSITIONS,
    ...AUXILIARIES,
    ...words(`
      và hoặc hay nhưng mà rằng vì do khi nếu để như các những một mỗi mọi cả hơn kém rất gần khoảng chỉ cũng không thì tuy dù cái con chiếc ông bà anh
      chị
    `),
  ],
  openStarts: words('và hoặc nhưng mà rằng thì còn'),
  prepositions: PREPOSITIONS,
  conjunctions: words('và hoặc nhưng còn song'),
  subordinators: words('rằng vì do khi nếu để nhằm tuy dù'),
  relatives: words('mà'),
  determiners: words('các những một mỗi mọi cả'),
  auxiliaries: AUXILIARIES,
  verbs: [
    ...SAYING,
    ...words(`
      làm đi ra lên xuống xảy gồm gây khiến đưa lấy nhận trả mua bán mở đóng bắt giữ phạt xử kiện tăng giảm đạt vượt thắng thua ghi dẫn
      chết cháy sập đổ rơi nổ đâm tông cứu tìm thấy họp gặp thăm ký duyệt bầu chọn xây dừng kéo diễn chịu sống sinh chạy bay nằm chiếm
    `),
  ],
  verbEndings: [],
  turns: words('không chưa chẳng đừng nếu bác phủ'),
  conditions: words('nếu trừ'),
  links: [
    'tuy nhiên|nhưng|song',
    'ngoài ra|bên cạnh đó',
    'trong khi đó',
    'đồng thời',
    'do đó|vì vậy|vì thế',
    'ví dụ|chẳng hạn',
    'trước đó|sau đó',
    'theo đó',
    'cụ thể',
    'và|còn',
  ],
  degrees: words('chỉ hơn gần khoảng ít nhất nhiều tối đa thiểu tới đến trên dưới tổng cộng thêm'),
  dateLeads: words('vào ngày hôm'),
  participles: [],
  saying: SAYING,
  sayingPlainly: [],
  stamping: [],
  complementisers: words('rằng'),
  pronouns: words('tôi nó họ chúng đó này'),
  sources: ['theo', 'dẫn lời|nguồn'],
  leaning: [
    'họ|nó|ông ấy|bà ấy|anh ấy|cô ấy|ông này|bà này|người này|điều này|điều đó|việc này|việc đó|đây|đó|tại đây|trong đó|chúng tôi|tôi',
  ],
  deictics: ['đây là'],
  standIns: words('họ nó'),
  tiesDirectly: true,
  keepsMention: true,
};
