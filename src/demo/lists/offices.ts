/**
 * SKPD of Jakarta: names as the city's public information site lists them. Codes, addresses and rooms are plausible, not official.
 * A line is `key|code of urusan|name|region|address|rooms`.
 */
export const skpdLines = `
badan-kepegawaian|5.03|Badan Kepegawaian Daerah|31.71.01.1001|Balai Kota Blok G Lantai 20, Jl. Medan Merdeka Selatan No. 8-9|Ruang Rapat Lantai 20;Ruang Uji Kompetensi
badan-kesbangpol|8.01|Badan Kesatuan Bangsa dan Politik|31.71.01.1001|Balai Kota Blok F, Jl. Medan Merdeka Selatan No. 8-9|Ruang Rapat Wawasan Kebangsaan;Ruang Rapat Kecil
bppbj|4.01|Badan Pelayanan Pengadaan Barang/Jasa|31.71.01.1001|Balai Kota Blok G Lantai 12, Jl. Medan Merdeka Selatan No. 8-9|Ruang Rapat Pengadaan;Ruang Klinik Pengadaan;Ruang Pelatihan Lantai 12
badan-bumd|4.01|Badan Pembinaan Badan Usaha Milik Daerah|31.71.01.1001|Balai Kota Blok G Lantai 10, Jl. Medan Merdeka Selatan No. 8-9|Ruang Rapat Lantai 10
bpbd|1.05|Badan Penanggulangan Bencana Daerah|31.71.01.1001|Balai Kota Blok F Lantai 3, Jl. Medan Merdeka Selatan No. 8-9|Ruang Pusdalops;Ruang Rapat Siaga
bapenda|5.02|Badan Pendapatan Daerah|31.71.01.1004|Jl. Abdul Muis No. 66|Ruang Rapat Utama Lantai 7;Ruang Rapat Pajak
bpad|5.02|Badan Pengelolaan Aset Daerah|31.71.01.1004|Jl. Abdul Muis No. 66 Lantai 3|Ruang Rapat Aset
bpkd|5.02|Badan Pengelolaan Keuangan Daerah|31.71.01.1001|Balai Kota Blok G Lantai 14, Jl. Medan Merdeka Selatan No. 8-9|Ruang Rapat Perbendaharaan;Ruang Rapat Anggaran
bpsdm|5.04|Badan Pengembangan Sumber Daya Manusia|31.71.01.1004|Jl. Abdul Muis No. 15|Aula Pembelajaran;Kelas Anggrek;Kelas Cempaka
bappeda|5.01|Badan Perencanaan Pembangunan Daerah|31.71.01.1001|Balai Kota Blok G Lantai 2, Jl. Medan Merdeka Selatan No. 8-9|Ruang Rapat Bappeda I;Ruang Rapat Bappeda II;Ruang Pola
dinas-bina-marga|1.03|Dinas Bina Marga|31.71.01.1002|Jl. Taman Jatibaru No. 1|Ruang Rapat Jembatan;Ruang Rapat Trotoar
dinas-citata|1.03|Dinas Cipta Karya, Tata Ruang dan Pertanahan|31.71.01.1002|Jl. Taman Jatibaru No. 1 Gedung Dinas Teknis|Ruang Rapat Tata Ruang
dinas-kebudayaan|2.22|Dinas Kebudayaan|31.74.02.1008|Jl. Jenderal Gatot Subroto Kav. 40-41|Ruang Rapat Lenong;Ruang Rapat Ondel-Ondel
dinas-dukcapil|2.12|Dinas Kependudukan dan Pencatatan Sipil|31.73.02.1003|Jl. S. Parman No. 7|Ruang Rapat Tomang
dinas-kesehatan|1.02|Dinas Kesehatan|31.71.01.1004|Jl. Kesehatan No. 10|Ruang Rapat Melati;Ruang Rapat Mawar;Aula Dinas Kesehatan
dinas-kpkp|2.09|Dinas Ketahanan Pangan, Kelautan dan Pertanian|31.71.02.1004|Jl. Gunung Sahari Raya No. 11|Ruang Rapat Pangan
dinas-kominfotik|2.16|Dinas Komunikasi, Informatika dan Statistik|31.71.01.1001|Balai Kota Blok H, Jl. Medan Merdeka Selatan No. 8-9|Ruang Rapat Data;Ruang Jakarta Smart City
dinas-lh|2.11|Dinas Lingkungan Hidup|31.75.04.1006|Jl. Mandala V No. 67|Ruang Rapat Adipura;Ruang Rapat Daur Ulang
dinas-parekraf|3.26|Dinas Pariwisata dan Ekonomi Kreatif|31.74.03.1005|Jl. Kuningan Barat No. 2|Ruang Rapat Enjoy Jakarta
dinas-ppapp|2.08|Dinas Pemberdayaan, Perlindungan Anak dan Pengendalian Penduduk|31.71.05.1001|Jl. Jenderal Ahmad Yani Kav. 64|Ruang Rapat Kartini;Ruang Ramah Anak
dinas-pora|2.19|Dinas Pemuda dan Olahraga|31.75.03.1003|Jl. Jatinegara Timur No. 55|Ruang Rapat Pemuda
dinas-pmptsp|2.18|Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu|31.74.02.1003|Mal Pelayanan Publik, Jl. H.R. Rasuna Said Kav. C-22|Ruang Rapat Investasi
dinas-gulkarmat|1.05|Dinas Penanggulangan Kebakaran dan Penyelamatan|31.71.01.1006|Jl. K.H. Zainul Arifin No. 71|Ruang Rapat Yudha Brama Jaya
dinas-pendidikan|1.01|Dinas Pendidikan|31.74.02.1008|Jl. Jenderal Gatot Subroto Kav. 40-41|Ruang Rapat Ki Hajar Dewantara;Aula Dinas Pendidikan
dinas-perhubungan|2.15|Dinas Perhubungan|31.71.01.1002|Jl. Taman Jatibaru No. 1 Lantai 8|Ruang Rapat Lalu Lintas
dinas-ppkukm|2.17|Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah|31.72.06.1003|Jl. Perintis Kemerdekaan No. 3|Ruang Rapat Jakpreneur;Ruang Kurasi;Aula Pasar Rakyat
dinas-pusip|2.23|Dinas Perpustakaan dan Kearsipan|31.75.02.1006|Jl. Perintis Kemerdekaan No. 1|Ruang Rapat Literasi
dinas-tamhut|2.11|Dinas Pertamanan dan Hutan Kota|31.71.07.1004|Jl. Aipda K.S. Tubun No. 1|Ruang Rapat Taman
dinas-prkp|1.04|Dinas Perumahan Rakyat dan Kawasan Permukiman|31.71.01.1002|Jl. Taman Jatibaru No. 1 Lantai 5|Ruang Rapat Rusunawa
dinas-sosial|1.06|Dinas Sosial|31.71.03.1005|Jl. Gunung Sahari II No. 6|Ruang Rapat Kasih;Aula Panti
dinas-sda|1.03|Dinas Sumber Daya Air|31.71.01.1002|Jl. Taman Jatibaru No. 1 Lantai 6|Ruang Rapat Ciliwung
dinas-nakertransgi|2.07|Dinas Tenaga Kerja, Transmigrasi dan Energi|31.71.04.1005|Jl. Prajurit KKO Usman dan Harun No. 52|Ruang Rapat Hubungan Industrial
inspektorat|6.01|Inspektorat|31.71.01.1001|Balai Kota Blok G Lantai 17, Jl. Medan Merdeka Selatan No. 8-9|Ruang Rapat Pengawasan
satpol-pp|1.05|Satuan Polisi Pamong Praja|31.71.06.1005|Jl. Kebon Sirih No. 22|Ruang Rapat Praja Wibawa
setda|4.01|Sekretariat Daerah|31.71.01.1001|Balai Kota, Jl. Medan Merdeka Selatan No. 8-9|Balai Agung;Ruang Rapat Pimpinan;Ruang Rapat Tim
setwan|4.02|Sekretariat DPRD|31.71.06.1005|Jl. Kebon Sirih No. 18|Ruang Serbaguna;Ruang Komisi B
`;

/** The cities. Same columns; their offices are SKPD of their own. */
export const cityLines = `
kepulauan-seribu|7.02|Kabupaten Administrasi Kepulauan Seribu|31.01.01.1001|Plaza Kabupaten, Pulau Pramuka|Ruang Rapat Bahari;Aula Plaza Kabupaten
jakpus|7.02|Kota Administrasi Jakarta Pusat|31.71.01.1004|Jl. Tanah Abang I No. 1|Ruang Pola;Ruang Rapat Wali Kota
jakut|7.02|Kota Administrasi Jakarta Utara|31.72.02.1005|Jl. Laksda Yos Sudarso No. 27-29|Ruang Pola Bahari;Ruang Rapat Fatahillah
jakbar|7.02|Kota Administrasi Jakarta Barat|31.73.08.1006|Jl. Raya Kembangan No. 2|Ruang Rapat Ali Sadikin;Ruang Pola
jaksel|7.02|Kota Administrasi Jakarta Selatan|31.74.07.1008|Jl. Prapanca Raya No. 9|Ruang Gelatik;Ruang Pola
jaktim|7.02|Kota Administrasi Jakarta Timur|31.75.06.1003|Jl. Dr. Sumarno No. 1|Ruang Khusus Wali Kota;Ruang Pola
`;

/** The bagian of one city's secretariat: `key|name|floor|rooms`. */
export const sectionLines = `
umum|Bagian Umum dan Protokol|Blok A Lantai 1|Ruang Rapat Serbaguna;Ruang Pola;Ruang Rapat Protokol
pemerintahan|Bagian Pemerintahan|Blok A Lantai 3|Ruang Rapat Pemerintahan;Ruang Pola
hukum|Bagian Hukum|Blok A Lantai 4|Ruang Rapat Hukum;Ruang Konsultasi Hukum
kesra|Bagian Kesejahteraan Rakyat|Blok B Lantai 2|Ruang Rapat Kesra;Aula Masjid Baitul Hikmah
p2k|Bagian Program, Pelaporan dan Keuangan|Blok A Lantai 2|Ruang Rapat Keuangan
kkpp|Bagian Kepegawaian, Ketatalaksanaan dan Pelayanan Publik|Blok A Lantai 5|Ruang Rapat Kepegawaian
pklh|Bagian Penataan Kota dan Lingkungan Hidup|Blok B Lantai 3|Ruang Rapat Lingkungan
`;

/** Dinas with a Suku Dinas in every city: `key of the dinas|stem of the key|name without the city`. */
export const branchLines = `
dinas-pendidikan|sudin-pendidikan|Suku Dinas Pendidikan
dinas-kesehatan|sudin-kesehatan|Suku Dinas Kesehatan
dinas-ppkukm|sudin-ppkukm|Suku Dinas Perindustrian, Perdagangan, Koperasi, Usaha Kecil dan Menengah
dinas-sosial|sudin-sosial|Suku Dinas Sosial
dinas-lh|sudin-lh|Suku Dinas Lingkungan Hidup
dinas-dukcapil|sudin-dukcapil|Suku Dinas Kependudukan dan Pencatatan Sipil
`;

/** Streets that offices and kitchens stand on where the real one is not needed. */
export const streetLines = `
Jl. Kebon Sirih Dalam|Jl. Anggrek|Jl. Cempaka|Jl. Haji Naim|Jl. Kemuning|Jl. Melati|Jl. Mangga|Jl. Rawa Indah|Jl. Pancasila|Jl. Haji Salim
Jl. Haji Mandor|Jl. Pepaya|Jl. Delima|Jl. Masjid Al Ikhlas|Jl. Kebon Nanas|Jl. Swadaya|Jl. Gotong Royong|Jl. Manggis|Jl. Kenanga|Jl. Haji Saidi
Jl. Bunga Rampai|Jl. Damai|Jl. Cendana|Jl. Flamboyan|Jl. Haji Muhi|Jl. Warung Jati|Jl. Teratai|Jl. Nangka|Jl. Kampung Baru|Jl. Sawo
Jl. Haji Jian|Jl. Pembangunan|Jl. Merpati|Jl. Kutilang|Jl. Pondok Asri|Jl. Bendungan|Jl. Kecapi|Jl. Rambutan|Jl. Mawar|Jl. Tanah Merdeka
`;
