/** Invented people; names by the corners of Indonesia they sound like: `given names|family or second names`. */
export const nameLines = `
Bambang,Joko,Wahyu,Slamet,Agus,Heru,Dwi,Eko,Sigit,Teguh,Budi,Hendro|Santoso,Wibowo,Prasetyo,Nugroho,Susilo,Hartono,Purnomo,Widodo,Setiawan,Raharjo,Utomo,Saputro
Sri,Endang,Retno,Rina,Wulan,Tri,Yuni,Lestari,Ratna,Dyah,Ningsih,Woro|Rahayu,Astuti,Handayani,Kusumawati,Pratiwi,Wahyuningsih,Mulyani,Widyastuti,Puspitasari,Lestariningsih,Indriani,Utami
Asep,Dadan,Cecep,Ujang,Deden,Yayan,Iwan,Tatang,Encep,Rudi|Hidayat,Suryana,Permana,Gunawan,Sutisna,Mulyana,Kosasih,Rustandi,Wijaya,Supriatna
Neneng,Euis,Lilis,Tati,Yeni,Imas,Ai,Dedeh,Rika,Nia|Nurhayati,Rohaeti,Suryani,Karlina,Sumiati,Rosmayanti,Kurniasih,Herawati,Maryani,Komalasari
Ahmad,Muhamad,Rojali,Saiful,Zainal,Hasan,Abdul,Syarif,Mahmud,Naufal|Nasir,Sanusi,Fauzi,Bahri,Muchtar,Rahman,Hamdani,Jaelani,Makmun,Basri
Siti,Nur,Fatimah,Zahra,Aisyah,Laila,Halimah,Rohmah,Umi,Salma|Zubaidah,Hasanah,Azizah,Maimunah,Khairani,Fadhilah,Munawaroh,Aminah,Jamilah,Sholihah
Togar,Parlindungan,Hotman,Binsar,Mangasi,Jonner,Saut,Ridwan|Siahaan,Simanjuntak,Nainggolan,Sitompul,Hutagalung,Panjaitan,Pohan,Harahap
Rotua,Duma,Tiur,Marlina,Lasma,Ester,Nurmala,Dameria|Sinaga,Pasaribu,Manurung,Tampubolon,Situmorang,Lubis,Batubara,Hutabarat
Syahrial,Zulkifli,Rizal,Yulizar,Fadli,Erwin,Dasril,Afrizal|Chaniago,Koto,Piliang,Tanjung,Sikumbang,Jambak,Guci,Caniago
Yulia,Desi,Rahmi,Fitri,Elvira,Gusti,Mardiana,Silvia|Marlinda,Anggraini,Yusra,Oktavia,Novianti,Darmawati,Febrina,Asnita
Hendra,Steven,Budiman,Kevin,Rudy,William|Tanuwijaya,Gunadi,Lesmana,Halim,Kurniawan,Sutanto
Lina,Meilani,Vivian,Christine,Felicia,Jessica|Wijayanti,Tanoto,Salim,Hartanto,Susanti,Limanto
Made,Nyoman,Ketut,Wayan|Sudarma,Artana,Suardika,Widiantara
Andi,Daeng,Syamsul,Baso|Mappasomba,Tenriawaru,Arsyad,Manggabarani
Yohanis,Maria,Agustinus,Theresia|Kaize,Lewerissa,Rumbiak,Tuhuteru
`;

/** Titles behind the name with how often they occur. */
export const titleLines =
  'S.E.*5,S.Sos.*4,S.H.*3,S.IP.*3,S.AP.*3,S.T.*2,M.Si.*3,M.AP.*2,S.Kom.*1,A.Md.*2,S.STP.*2,*3';

/**
 * The main team, who sign in by fixed user names:
 * `user name|name|m or f|position|units (comma), supplier or area|kind|decree`.
 */
export const teamLines = `
pemohon|Rina Kusumawati, S.Sos.|f|requester|bagian-umum-jakpus|definitive|SK Sekretaris Kota Jakarta Pusat Nomor 014
kpa|Bambang Sulistyo, S.Sos., M.Si.|m|budget_authority|bagian-umum-jakpus|definitive|Keputusan Gubernur Nomor 1187
ppk|Togar Hutagalung, S.T.|m|commitment_officer|bagian-umum-jakpus|definitive|SK KPA Bagian Umum Nomor 003
pejabat|Dewi Larasati, S.E.|f|procurement_officer|bagian-umum-jakpus,bagian-pemerintahan-jakpus,bagian-hukum-jakpus,bagian-kesra-jakpus|definitive|SK Wali Kota Jakarta Pusat Nomor 027
penerima|Syaiful Anwar|m|receiver|bagian-umum-jakpus|definitive|SK KPA Bagian Umum Nomor 005
ppk-skpd|Ni Made Suryani, S.Ak.|f|finance_officer|bagian-umum-jakpus,bagian-pemerintahan-jakpus,bagian-hukum-jakpus,bagian-kesra-jakpus|definitive|SK Wali Kota Jakarta Pusat Nomor 031
bendahara|Yulia Marlinda, A.Md.|f|treasurer|bagian-umum-jakpus|definitive|Keputusan Gubernur Nomor 1204
bendahara-pembantu|Dadan Permana, A.Md.|m|assistant_treasurer|bagian-umum-jakpus|definitive|SK KPA Bagian Umum Nomor 006
pendamping|Dameria Sitompul, S.P.|f|companion|31.71.01|definitive|SK Kepala Dinas PPKUKM Nomor 105
kasatpel|Rizal Piliang, S.E.|m|district_officer|31.71.01|definitive|SK Kepala Dinas PPKUKM Nomor 098
kasatpel-kota|Endang Pratiwi, S.Sos.|f|city_officer|31.71|definitive|SK Kepala Dinas PPKUKM Nomor 091
kurator|Meilani Hartanto, S.T.P., M.M.|f|curator|31|definitive|SK Kepala Dinas PPKUKM Nomor 112
kadis|Ketut Suardika, S.E., M.Si.|m|department_head||definitive|Keputusan Gubernur Nomor 1142
admin|Heru Prasetyo, S.Kom.|m|city_admin||definitive|SK Kepala BPPBJ Nomor 009
auditor|Rahmi Chaniago, S.E., Ak.|f|auditor||definitive|Surat Tugas Inspektur Nomor 045
rangkap|Naufal Jaelani, S.AP.|m|requester|kel-petojo-selatan|definitive|SK Lurah Petojo Selatan Nomor 002
rangkap|||procurement_officer|kel-petojo-selatan|definitive|SK Wali Kota Jakarta Pusat Nomor 028
plh-kpa|Lestari Widyastuti, S.H., M.H.|f|budget_authority|bagian-pemerintahan-jakpus|definitive|Keputusan Gubernur Nomor 1188
plh-kpa|||budget_authority|bagian-hukum-jakpus|plh|Surat Perintah Pelaksana Harian Nomor 071
penyedia|Ratih Purwaningsih|f|supplier|kue-bunda-ratih:owner|definitive|Akta pendaftaran penyedia
penyedia|||supplier_owner|kue-bunda-ratih:owner|definitive|Akta pendaftaran penyedia
penyedia-tim|Bayu Adi Nugraha|m|supplier|kue-bunda-ratih:member|definitive|Penunjukan anggota tim oleh pemilik
`;
