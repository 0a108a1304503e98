/**
 * Invented makers: no real firm or person is meant.
 * A line is `name|owner|legal form (i, cv, pt, kop)|j Jakpreneur or n not|region|theme of the kitchen|h home kitchen or w workshop|year of joining relative to this one`.
 */
export const makerLines = `
Dapur Mpok Ijah|Khadijah Nurlaela|i|j|31.71.01.1002|betawi|h|-3
Kedai Uduk Bang Mamat|Muhamad Rojali|i|j|31.74.01.1001|betawi|h|-3
Warung Nyai Rogaya|Rogayah Sanusi|i|j|31.74.09.1002|betawi|h|-2
Katering Betawi Setu|Saprudin Mugni|cv|j|31.74.09.1001|betawi|w|-4
Sajian Condet Ibu Maemunah|Maemunah Hasbullah|i|j|31.75.04.1005|betawi|h|-2
Dapur Kembang Goyang|Siti Zubaedah|i|j|31.71.03.1006|betawi|h|-3
Dapur Encing Rohaya|Rohayati Madali|i|j|31.73.08.1005|betawi|h|-1
Ketupat Babanci Mpok Yayah|Yayah Rokayah|i|j|31.75.03.1002|betawi|h|-2
Kue Bunda Ratih|Ratih Purwaningsih|i|j|31.71.05.1003|kue|h|-4
Jajanan Pasar Eyang Sum|Sumiyati Hardjo|i|j|31.74.05.1001|kue|h|-3
Dapur Kue Teh Euis|Euis Komariah|i|j|31.75.07.1003|kue|h|-3
Kue Basah Melati Senen|Nurhayati Lubis|i|j|31.71.04.1004|kue|w|-4
Rumah Klepon Cikini|Dewi Anggraini|i|j|31.71.06.1003|kue|h|-2
Lapis Legit Oma Lien|Lienawati Tanoto|i|n|31.73.03.1007|kue|w|-4
Dapur Serabi Ceu Entin|Entin Suhartini|i|j|31.75.09.1002|kue|h|-1
Griya Kue Cempaka|Sri Lestari|i|j|31.71.05.1001|kue|h|-2
Kue Nusantara Ibu Wati|Setiawati|i|j|31.72.02.1007|kue|h|-3
Lemper Ibu Tuti Tebet|Tuti Alawiyah|i|j|31.74.01.1002|kue|h|-3
Dapur Putu Mayang|Mayang Sari Dewi|i|j|31.73.05.1001|kue|h|-2
Kue Lupis Bu Giyem|Sugiyem|i|j|31.75.05.1003|kue|h|-1
Gorengan Renyah Kang Dadang|Dadang Hidayat|i|j|31.71.08.1001|gorengan|h|-2
Risoles Mbak Yanti|Suryanti|i|j|31.75.02.1005|gorengan|h|-3
Pastel Tutup Tante Yosi|Yosephine Manuputty|i|n|31.72.06.1001|gorengan|w|-3
Tahu Pong Mas Bowo|Agus Wibowo|i|j|31.74.04.1002|gorengan|h|-2
Dapur Kroket Bu Henny|Henny Wijayanti|i|j|31.73.02.1002|gorengan|h|-2
Camilan Mama Fani|Fani Oktaviani|i|j|31.75.01.1002|gorengan|h|-1
Roti Gulung Bu Marni|Sumarni|i|j|31.74.10.1003|roti|w|-3
Roti Hangat Pak Yusuf|Yusuf Effendi|cv|j|31.75.06.1003|roti|w|-4
Bakeri Kebon Kacang|Andreas Gunawan|cv|n|31.71.07.1006|roti|w|-3
Rumah Roti Pelangi|Maya Puspita|i|j|31.72.05.1001|roti|w|-2
Dapur Bolu Ibu Endang|Endang Susilowati|i|j|31.74.08.1003|roti|h|-3
Donat Kentang Kak Rara|Rara Amelia|i|j|31.73.01.1002|roti|h|-1
Roti Sisir Koh Aliong|Aliong Setiadi|i|n|31.73.04.1009|roti|w|-2
Dapur Minang Uni Yet|Yetti Marlina|i|j|31.71.08.1004|padang|w|-3
Lapau Uda Rizal|Syafrizal Koto|i|j|31.75.03.1006|padang|w|-3
Rantang Minang Bundo|Nurhaida Piliang|i|j|31.74.03.1004|padang|h|-2
Gulai Ajo Sidi|Sidi Amril|i|j|31.72.03.1006|padang|w|-2
Samba Lado Etek Ros|Rosmawati Chaniago|i|j|31.73.07.1005|padang|h|-3
Nasi Kapau Uni Les|Lesmiwati Tanjung|i|j|31.71.04.1001|padang|w|-4
Saung Timbel Ceu Iis|Iis Sumiati|i|j|31.74.06.1003|sunda|w|-3
Liwet Kastrol Kang Asep|Asep Kurniawan|i|j|31.75.10.1004|sunda|h|-2
Dapur Parahyangan|Neng Yulianti|cv|j|31.75.07.1001|sunda|w|-4
Pepes Ibu Cucu|Cucu Cunayah|i|j|31.75.08.1002|sunda|h|-2
Nasi Tutug Teh Rina|Rina Herlina|i|j|31.73.06.1002|sunda|h|-1
Karedok Bi Eti|Eti Kusmiati|i|j|31.74.02.1005|sunda|h|-2
Gudeg Mbok Darmi|Sudarmi|i|j|31.71.03.1004|jawa|h|-3
Pecel Bu Sastro|Sastrowati|i|j|31.74.07.1009|jawa|h|-2
Soto Kudus Pak Mul|Mulyono Hadi|i|j|31.75.01.1006|jawa|w|-3
Rawon Bu Kaji Surabaya|Kajiatun|i|j|31.72.02.1004|jawa|w|-2
Dapur Solo Mbak Retno|Retno Kusumastuti|i|j|31.74.04.1006|jawa|h|-4
Nasi Kuning Bu Lastri|Lastri Handayani|i|j|31.71.02.1002|jawa|h|-3
Angkringan Mas Tejo|Sutejo|i|j|31.75.09.1001|jawa|h|-1
Tahu Campur Cak Nari|Sunari|i|j|31.72.04.1007|jawa|w|-2
Tumpeng Ibu Narti|Sunarti Prabowo|cv|j|31.75.07.1004|tumpeng|w|-4
Boga Rasa Pasar Rebo|Wahyu Hidayati|cv|j|31.75.05.1001|tumpeng|w|-4
Katering Sumber Berkah Kemayoran|Suparno Adi|cv|j|31.71.03.1001|tumpeng|w|-4
Prasmanan Puri Kembangan|Diah Pitaloka|pt|n|31.73.08.1001|tumpeng|w|-3
Dapur Hajatan Haji Murod|Murod Fadillah|cv|j|31.73.06.1005|tumpeng|w|-4
Koperasi Boga PKK Petojo|Ningsih Rahayu|kop|j|31.71.01.1003|tumpeng|w|-4
Koperasi Wanita Mekar Cakung|Tarsih Mulyani|kop|j|31.75.06.1005|tumpeng|w|-3
Selasar Boga Menteng|Inggrid Saraswati|pt|n|31.71.06.1001|tumpeng|w|-3
Rantangan Bu Hajjah Aisyah|Aisyah Ramadhani|i|j|31.74.10.1002|tumpeng|h|-2
Dapur Pulau Tidung|Nuraini Saleh|i|j|31.01.02.1002|laut|h|-3
Ikan Bakar Bang Salim Panggang|Salim Baharudin|i|j|31.01.01.1001|laut|h|-3
Kerupuk dan Kue Pulau Kelapa|Saodah Mansyur|i|j|31.01.01.1002|laut|h|-2
Dapur Nelayan Untung Jawa|Hasanah Mahmud|i|j|31.01.02.1001|laut|h|-2
Koperasi Istri Nelayan Cilincing|Suharti Karim|kop|j|31.72.04.1001|laut|w|-3
Cumi Hitam Ibu Rukmini|Rukmini Daeng|i|j|31.72.01.1002|laut|h|-2
Bandeng Tanpa Duri Marunda|Karsinah|i|j|31.72.04.1003|laut|h|-3
Bakmi Ayam Koh Hendra|Hendra Kusnadi|i|n|31.73.03.1005|peranakan|w|-4
Lontong Cap Go Meh Cik Mei|Meilani Susanto|i|n|31.71.02.1001|peranakan|h|-3
Siomay Ikan Kang Ujang|Ujang Suherman|i|j|31.73.05.1005|peranakan|h|-2
Dimsum Ayam Rumah Lampion|Stevani Halim|cv|n|31.72.06.1002|peranakan|w|-3
Kwetiau Ci Linda Pluit|Linda Wijaya|i|n|31.72.01.1005|peranakan|w|-2
Dapur Benteng Encik Hwa|Hwanita Lim|i|n|31.73.06.1003|peranakan|h|-2
Dapur Tinutuan Tante Grace|Grace Wowor|i|n|31.74.06.1001|timur|h|-3
Nasi Bakar Kemangi Om Stenly|Stenly Rumengan|i|n|31.72.03.1001|timur|h|-2
Rica-Rica Ibu Meity|Meity Lengkong|i|n|31.73.02.1005|timur|h|-2
Papeda dan Ikan Kuah Kuning Mace|Martha Wanggai|i|n|31.75.08.1004|timur|h|-1
Betutu Bli Komang|I Komang Artawan|i|n|31.74.01.1007|bali|w|-3
Sate Lilit Mbok Ayu|Ni Putu Ayu Lestari|i|n|31.71.07.1002|bali|h|-2
Taliwang Inaq Mirah|Baiq Mirahwati|i|j|31.75.03.1004|bali|h|-2
Mi Aceh Cut Nyak|Cut Rahmawati|i|j|31.74.04.1001|medan|w|-3
Lontong Medan Kak Tiur|Tiurma Sihombing|i|n|31.75.02.1003|medan|h|-2
Dapur Namboru Lasma|Lasmaria Simanjuntak|i|n|31.73.01.1006|medan|h|-2
Soto Medan Bang Regar|Rizki Siregar|i|j|31.71.04.1003|medan|w|-3
Pempek Cek Nia|Rahmania Zainal|i|j|31.74.05.1004|palembang|w|-4
Pempek Wong Kito Galur|Masayu Fatimah|i|j|31.71.08.1003|palembang|h|-2
Tekwan Yuk Ida|Nyimas Faridah|i|j|31.75.06.1004|palembang|h|-2
Coto Daeng Nurdin|Nurdin Tompo|i|j|31.72.02.1001|makassar|w|-3
Pisang Ijo Puang Erna|Andi Ernawati|i|j|31.74.08.1004|makassar|h|-2
Jalangkote Ibu Hasni|Hasni Rauf|i|j|31.73.07.1002|makassar|h|-1
Kebun Piring|Paramita Nugraheni|cv|n|31.74.07.1001|sehat|w|-3
Dapur Hijau Lentera|Gita Larasati|i|j|31.74.02.1003|sehat|h|-2
Gado-Gado Bu Tinah|Supartinah|i|j|31.71.06.1002|sehat|w|-4
Ketoprak Bang Kirno|Sukirno|i|j|31.73.04.1011|sehat|h|-2
Rujak Buah Nyonya Sari|Sari Wulandari|i|j|31.72.05.1003|sehat|h|-2
Vegetaria Ibu Meiling|Meiling Santoso|i|n|31.73.02.1004|sehat|h|-2
Puding Lumut Mama Kiki|Rizki Amanda|i|j|31.75.10.1001|manis|h|-2
Es dan Bubur Cang Udin|Nasrudin Jamil|i|j|31.74.03.1003|manis|h|-3
Wedang Nusantara Pak Tarno|Sutarno|i|j|31.73.08.1004|manis|h|-2
Dapur Sari Rasa Rorotan|Sari Nurjanah|i|j|31.72.04.1006|kue|h|0
Nasi Bogana Bu Warsinih|Warsinih|i|j|31.75.06.1007|sunda|h|0
Dapur Emak Onah|Onah Rohanah|i|j|31.74.09.1006|betawi|h|0
`;

/** Sentences about a kitchen, by theme; `{owner}`, `{village}` and `{year}` are filled. `id || en`. */
export const storyLines: Readonly<Record<string, readonly string[]>> = {
  betawi: [
    '{owner} memasak resep keluarga Betawi dari dapur rumahnya di {village} sejak {year}. || {owner} has cooked family Betawi recipes from a home kitchen in {village} since {year}.',
    'Berawal dari berjualan di gang, dapur ini kini mempekerjakan empat tetangga di {village}. || What began as a stall in the alley now employs four neighbours in {village}.',
    'Serundeng disangrai tiap subuh dan bumbu digiling sendiri, seperti diajarkan nenek {owner}. || Coconut floss is roasted every dawn and spices are ground by hand, as the grandmother of {owner} taught.',
  ],
  kue: [
    '{owner} belajar membuat kue basah dari ibunya dan mulai menerima pesanan kantor pada {year}. || {owner} learned to make fresh cakes from her mother and began to take office orders in {year}.',
    'Kue dikukus mulai pukul tiga pagi di {village} agar tiba hangat sebelum rapat dimulai. || Cakes are steamed from three in the morning in {village}, so that they arrive warm before the meeting.',
    'Dapur kecil dengan lima ibu tetangga; pewarnanya hanya pandan, suji, dan ubi ungu. || A small kitchen of five neighbours; the only colours are pandan, suji leaf and purple yam.',
  ],
  gorengan: [
    'Kulit risoles didadar sendiri setiap pagi di {village}; minyak diganti setiap hari. || Wrappers are made fresh every morning in {village}; the oil is changed every day.',
    '{owner} memulai dengan gerobak pada {year} dan kini melayani kotak kudapan kantor. || {owner} started with a cart in {year} and now serves snack boxes to offices.',
  ],
  roti: [
    'Roti dipanggang dua kali sehari di {village}, tanpa pengawet. || Bread is baked twice a day in {village}, without preservatives.',
    '{owner} mengikuti pelatihan Jakpreneur pada {year} dan membeli oven pertamanya dari pesanan rapat. || {owner} took a Jakpreneur course in {year} and bought the first oven from meeting orders.',
  ],
  padang: [
    'Rendang dimasak delapan jam dengan kelapa yang diparut pagi itu juga. || Rendang cooks for eight hours with coconut grated the same morning.',
    '{owner} merantau ke Jakarta dan membuka dapur di {village} pada {year}. || {owner} came to Jakarta from West Sumatra and opened the kitchen in {village} in {year}.',
  ],
  sunda: [
    'Nasi dibungkus daun pisang dari kebun tetangga; sambalnya diulek saat dipesan. || Rice is wrapped in banana leaf from the neighbours; the sambal is ground to order.',
    '{owner} membawa masakan Priangan ke {village}, lengkap dengan lalap segar. || {owner} brought the cooking of Priangan to {village}, fresh greens included.',
  ],
  jawa: [
    'Bumbu diracik menurut catatan ibu {owner}, tidak terlalu manis agar cocok untuk semua. || Spices follow the notebook of {owner}’s mother, not too sweet, so that everybody likes them.',
    'Sejak {year} dapur di {village} ini memasak untuk rapat warga, lalu kelurahan, lalu kantor. || Since {year} this kitchen in {village} has cooked for neighbours, then the kelurahan, then offices.',
  ],
  tumpeng: [
    'Tim sebelas orang di {village} sanggup melayani prasmanan ratusan porsi. || A team of eleven in {village} can serve buffets of hundreds of portions.',
    'Tumpeng dirangkai di tempat; sisa makanan yang layak disalurkan ke warga sekitar. || The rice cone is built on the spot; good leftovers go to neighbours in need.',
    'Usaha bersama warga {village} yang membagi hasil tiap akhir bulan sejak {year}. || A joint business of residents of {village} that has shared its profit every month since {year}.',
  ],
  laut: [
    'Ikan dibeli langsung dari perahu pagi itu; {owner} mengolahnya sebelum siang. || Fish comes straight from the morning boats; {owner} cooks it before noon.',
    'Para istri nelayan di {village} mengolah tangkapan menjadi hidangan rapat sejak {year}. || Fishermen’s wives in {village} have turned the catch into meeting meals since {year}.',
  ],
  peranakan: [
    'Resep peranakan tanpa babi dan tanpa arak, dimasak di {village} sejak {year}. || Peranakan recipes without pork or wine, cooked in {village} since {year}.',
    '{owner} menggiling mi sendiri setiap pagi dan mengantarkannya masih hangat. || {owner} makes the noodles every morning and delivers them still warm.',
  ],
  timur: [
    'Kemangi, jeruk limau, dan cabai segar: {owner} memasak seperti di kampung halamannya. || Basil, lime and fresh chilli: {owner} cooks as back home.',
    'Dapur rumahan di {village} yang mengenalkan masakan Indonesia timur sejak {year}. || A home kitchen in {village} that has introduced eastern Indonesian cooking since {year}.',
  ],
  bali: [
    'Base genep diulek tangan dan ayam dipanggang perlahan di {village}. || The spice paste is ground by hand and the chicken roasted slowly in {village}.',
    '{owner} memasak dengan bumbu yang dikirim keluarga dari kampung sejak {year}. || {owner} has cooked with spices sent by the family back home since {year}.',
  ],
  medan: [
    'Masakan pesisir timur Sumatra dengan bumbu andaliman dan asam gelugur. || Cooking of Sumatra’s east coast with andaliman pepper and dried mangosteen sour.',
    '{owner} membuka dapur di {village} pada {year}; tauco dan sambalnya dibuat sendiri. || {owner} opened the kitchen in {village} in {year}; bean paste and sambal are home-made.',
  ],
  palembang: [
    'Ikan tenggiri segar, sagu pilihan, dan cuko yang direbus semalam. || Fresh mackerel, good sago, and a cuko sauce simmered overnight.',
    'Keluarga {owner} membuat pempek di {village} sejak {year}. || The family of {owner} has made pempek in {village} since {year}.',
  ],
  makassar: [
    'Resep keluarga Bugis-Makassar yang dimasak {owner} di {village} sejak {year}. || Bugis-Makassar family recipes that {owner} has cooked in {village} since {year}.',
  ],
  sehat: [
    'Sayur dari kebun kota di {village}, sedikit minyak, dan takaran gizi di setiap kotak. || Vegetables from urban gardens in {village}, little oil, and nutrition facts on every box.',
    '{owner} percaya rapat lebih lancar dengan sayur dan buah; dapurnya buka sejak {year}. || {owner} believes meetings run better on vegetables and fruit; the kitchen opened in {year}.',
  ],
  manis: [
    'Minuman rempah dan pencuci mulut tanpa pemanis buatan dari {village}. || Spice drinks and desserts without artificial sweetener, from {village}.',
    '{owner} memulai dari jualan es keliling dan kini mengisi meja rapat sejak {year}. || {owner} began by selling ices in the street and has filled meeting tables since {year}.',
  ],
};
