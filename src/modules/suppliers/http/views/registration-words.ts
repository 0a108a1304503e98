import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const words = {
  title: pair('Daftarkan Usaha', 'Register your business'),
  lead: pair(
    'Untuk usaha mikro dan kecil di Jakarta. Siapkan KTP, NIB, dan nomor rekening; kira-kira lima menit.',
    'For micro and small businesses in Jakarta. Have your identity card, NIB and account number ready; about five minutes.',
  ),
  step: pair('Langkah {n} dari 3', 'Step {n} of 3'),
  claimTitle: pair('Klaim Akun', 'Claim account'),
  claimLead: pair(
    'Usaha Anda sudah ada di register karena didata dinas? Ambil akunnya dengan nomor telepon yang tercatat dan NIK Anda.',
    'Is your business in the register already, because the department listed it? Take its account with the phone number on record and your NIK.',
  ),
  noMessages: pair('Datang ke kecamatan', 'Come to the kecamatan'),
  noMessagesText: pair(
    'Pendaftaran lewat telepon belum dibuka di sini. Datanglah ke kantor kecamatan dengan KTP dan NIB; petugas membantu tanpa biaya.',
    'Registration by phone is not open here yet. Come to the kecamatan office with your identity card and NIB; help is free.',
  ),
  assisted: pair('Anda membantu seorang pemilik', 'You are helping an owner'),
  assistedText: pair(
    'Isi bersama pemiliknya. Kode dikirim ke teleponnya sendiri, dan ia yang membacakan atau mengetiknya.',
    'Fill this in together with the owner. The code goes to the owner’s own phone, and the owner reads it out or types it.',
  ),
  ownerName: pair('Nama pemilik sesuai KTP', 'Owner’s name as on the identity card'),
  phone: pair('Nomor WhatsApp pemilik', 'Owner’s WhatsApp number'),
  phoneHint: pair(
    'Kode enam angka dikirim ke nomor ini. Harus nomor Anda sendiri.',
    'A code of six digits is sent to this number. It must be your own.',
  ),
  consentTitle: pair('Persetujuan data pribadi', 'Consent to keep personal data'),
  consent: pair('Saya membaca dan setuju', 'I have read this and agree'),
  sendCode: pair('Kirim Kode', 'Send the code'),
  toClaim: pair(
    'Usaha saya sudah didata dinas: klaim akun',
    'My business is on record already: claim the account',
  ),
  toRegister: pair('Usaha saya belum terdaftar: daftarkan', 'My business is not registered yet: register it'),
  toSignIn: pair('Saya sudah punya akun: masuk', 'I have an account: sign in'),

  codeTitle: pair('Masukkan Kode', 'Enter the code'),
  codeLead: pair('Kode dikirim lewat WhatsApp ke {phone}.', 'The code was sent by WhatsApp to {phone}.'),
  code: pair('Kode enam angka', 'Code of six digits'),
  codeHint: pair('Berlaku sepuluh menit.', 'It is valid for ten minutes.'),
  confirm: pair('Konfirmasi Nomor', 'Confirm the number'),
  otherCode: pair('Kode tidak datang: minta lagi', 'No code came: ask again'),
  shownHere: pair(
    'Di peragaan ini kodenya terbaca di halaman pesan.',
    'In this demonstration the code is read on the page of messages.',
  ),

  formTitle: pair('Data Usaha', 'About your business'),
  formLead: pair(
    '{name}, nomor Anda {phone} sudah dikonfirmasi.',
    '{name}, your number {phone} is confirmed.',
  ),
  business: pair('Usaha', 'The business'),
  name: pair('Nama usaha', 'Name of the business'),
  nameHint: pair(
    'Seperti yang dikenal pelanggan, misalnya Dapur Bu Sari.',
    'As customers know it, such as Dapur Bu Sari.',
  ),
  kind: pair('Jenis penyedia', 'Kind of supplier'),
  jakpreneur: pair('Jakpreneur', 'Jakpreneur'),
  jakpreneurNote: pair('Binaan dinas pengampu Jakpreneur.', 'Coached by a Jakpreneur department.'),
  nonJakpreneur: pair('Non-Jakpreneur', 'Non-Jakpreneur'),
  nonJakpreneurNote: pair(
    'Usaha mikro atau kecil lain di Jakarta.',
    'Any other micro or small business in Jakarta.',
  ),
  legalForm: pair('Bentuk usaha', 'Legal form'),
  individual: pair('Perorangan', 'Sole owner'),
  cv: pair('CV', 'CV (partnership)'),
  pt: pair('PT (termasuk PT perorangan)', 'PT (company)'),
  cooperative: pair('Koperasi', 'Cooperative'),
  kelurahan: pair('Kelurahan tempat dapur', 'Kelurahan of the kitchen'),
  kelurahanHint: pair('Ketik namanya, lalu pilih dari daftar.', 'Type its name, then choose from the list.'),
  address: pair('Alamat dapur', 'Address of the kitchen'),
  addressHint: pair('Jalan atau gang, nomor, RT, dan RW.', 'Street or alley, number, RT and RW.'),
  owner: pair('Pemilik', 'The owner'),
  nik: pair('NIK', 'NIK'),
  nikHint: pair('16 angka pada KTP.', '16 digits of the identity card.'),
  birthDate: pair('Tanggal lahir', 'Birth day'),
  email: pair('Surel', 'E-mail'),
  papers: pair('Izin dan skala usaha', 'Papers and size'),
  nib: pair('NIB', 'NIB'),
  nibHint: pair(
    '13 angka. Belum punya? Gratis di oss.go.id atau di kecamatan.',
    '13 digits. None yet? It is free at oss.go.id or the kecamatan.',
  ),
  npwp: pair('NPWP', 'NPWP'),
  npwpHint: pair('Kosongkan bila belum punya.', 'Leave it empty if you have none.'),
  capital: pair('Modal usaha', 'Capital'),
  capitalHint: pair('Tanpa tanah dan bangunan.', 'Without land and building.'),
  yearlySales: pair('Penjualan setahun', 'Sales of a year'),
  yearlySalesHint: pair('Perkiraan dua belas bulan terakhir.', 'About, of the last twelve months.'),
  sizeRule: pair(
    'PP 7/2021 Pasal 35: modal sampai Rp1 miliar dan penjualan setahun sampai Rp2 miliar adalah usaha mikro; sampai Rp5 miliar dan Rp15 miliar usaha kecil. Yang lebih besar tidak dapat mendaftar.',
    'PP 7/2021, article 35: capital up to Rp1 billion and yearly sales up to Rp2 billion make a micro business, up to Rp5 and Rp15 billion a small one. Larger ones cannot register.',
  ),
  bank: pair('Rekening pembayaran', 'Account for payments'),
  bankLead: pair(
    'Atas nama pemilik atau usaha. Kecamatan memeriksanya sebelum pembayaran pertama.',
    'In the name of the owner or the business. The kecamatan checks it before the first payment.',
  ),
  bankName: pair('Bank', 'Bank'),
  bankAccount: pair('Nomor rekening', 'Account number'),
  bankHolder: pair('Atas nama', 'Account holder'),
  account: pair('Akun untuk masuk', 'Account to sign in'),
  username: pair('Nama pengguna', 'User name'),
  usernameHint: pair(
    'Huruf kecil, angka, titik, atau garis; paling sedikit tiga.',
    'Small letters, digits, dots or dashes; at least three.',
  ),
  password: pair('Kata sandi', 'Password'),
  passwordHint: pair(
    'Paling sedikit 12 karakter; kalimat pendek mudah diingat. Pemilik mengetiknya sendiri.',
    'At least 12 characters; a short sentence is easy to remember. The owner types it.',
  ),
  register: pair('Daftarkan Usaha', 'Register the business'),
  registered: pair(
    'Usaha Anda terdaftar. Pendamping kecamatan memeriksanya paling lama tiga hari kerja.',
    'Your business is registered. The companion of the kecamatan looks at it within three working days.',
  ),

  claimFormLead: pair(
    'Nomor {phone} sudah dikonfirmasi. Cocokkan dengan NIK pemilik di register.',
    'The number {phone} is confirmed. Now the NIK of the owner in the register.',
  ),
  claim: pair('Ambil Akun', 'Claim the account'),
  claimed: pair('Akun usaha sudah menjadi milik Anda.', 'The account of the business is yours now.'),

  doneTitle: pair('Usaha Terdaftar', 'Business registered'),
  doneNext1: pair(
    'Pendaftaran diperiksa kecamatan paling lama tiga hari kerja; hasilnya datang lewat WhatsApp.',
    'The kecamatan looks at it within three working days; the answer comes by WhatsApp.',
  ),
  doneNext2: pair(
    'Pemilik masuk dengan nama pengguna {username} dan kata sandi yang diketiknya.',
    'The owner signs in with the user name {username} and the password that was typed.',
  ),
  doneNext3: pair(
    'Setelah aktif, produk didaftarkan untuk kurasi.',
    'Once active, products are submitted for curation.',
  ),
  another: pair('Bantu pemilik lain', 'Help another owner'),
  usernameLabel: pair('Nama pengguna', 'User name'),
} as const;

/** Banks that people name most; any other may be typed. */
export const banks = [
  'Bank DKI',
  'BRI',
  'BNI',
  'Bank Mandiri',
  'BCA',
  'BSI',
  'BTN',
  'CIMB Niaga',
  'Bank Danamon',
  'SeaBank',
];
