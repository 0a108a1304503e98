/** Dishes of the other kitchens; columns as in `dishes-west.ts`. */
export const easternDishes: Readonly<Record<string, string>> = {
  laut: `
Nasi Ikan Bakar Pulau|m|43|s|f|Nasi putih;Ikan bakar;Sambal dabu-dabu;Plecing;Air mineral|Ikan tangkapan pagi dibakar sabut kelapa.|Morning catch grilled over coconut husk.|leaf:rice+friedfish+tomato+sambal:lime:teal
Nasi Cumi Hitam|m|40|s|c|Nasi putih;Cumi tinta hitam;Tempe;Sambal;Lalap;Air mineral|Cumi masak tinta yang gurih pekat.|Squid in its own rich ink.|plate:rice+squid+tempe+lime:chili:sand
Nasi Udang Saus Padang|m|48|s|c|Nasi putih;Udang saus padang;Capcai;Acar;Air mineral|Udang segar bersaus pedas manis.|Fresh prawns in hot sweet sauce.|plate:rice+fried-shrimp+broccoli+hot-pepper:chili:rose
Nasi Bandeng Presto|m|35||f|Nasi putih;Bandeng presto;Urap;Sambal;Air mineral|Bandeng duri lunak dengan urap segar.|Soft-boned milkfish with coconut salad.|leaf:rice+fish+greens+sambal:herb:teal
Nasi Tongkol Suwir|m|28|s|f|Nasi putih;Tongkol suwir kemangi;Telur;Kerupuk ikan;Air mineral|Tongkol suwir pedas kemangi.|Shredded tuna with chilli and basil.|box:rice+friedfish+balado+kerupuk:herb:cream
Sop Ikan Kakap|m|42|p|f|Sop kakap bening;Tomat hijau;Belimbing wuluh;Nasi|Kuah bening asam segar.|Clear broth, sour and fresh.|bowl:soup-clear+fish+tomato:lime:teal
Rajungan Saus Tiram|m|62|p|cs|Rajungan saus tiram;Nasi putih;Tumis kangkung;Buah|Rajungan pulau dengan saus tiram.|Island crab in oyster sauce.|plate:shrimp+rice+leafy-green+lime:herb:rose
Kotak Otak-Otak dan Keripik|s|20||fc|Otak-otak bakar tiga buah;Keripik sukun;Sambal kacang;Air mineral|Otak-otak bakar dan keripik sukun pulau.|Grilled fish parcels and breadfruit crisps.|leaf:lemper+kerupuk+friedfish:lime:sand
Keripik Sukun dan Manisan|s|14|vg||Keripik sukun;Manisan rumput laut;Air mineral|Oleh-oleh pulau dalam kemasan rapi.|Island treats, neatly packed.|basket:kerupuk+seaweed+coconut:none:sand
Dodol Rumput Laut dan Kue Selingkuh|s|16|vg|ge|Dodol rumput laut;Kue selingkuh;Air kelapa|Kudapan manis khas Kepulauan Seribu.|Sweet bites of the Thousand Islands.|box:lapis+cookie+coconut:flower:teal
Kotak Kudapan Pesisir|s|18||fge|Lumpia udang;Kue talam;Bolu rumput laut;Air mineral|Kudapan pesisir gurih dan manis.|Coastal bites, savoury and sweet.|box:lumpia+lapis+bolu:lime:teal
`,
  peranakan: `
Bakmi Ayam Jamur|m|32|p|ges|Bakmi;Ayam jamur;Sawi;Pangsit rebus;Kuah kaldu|Mi segar dengan ayam jamur kecap.|Fresh noodles with soy chicken and mushroom.|bowl:noodles+brown-mushroom+leafy-green:herb:rose
Bakmi Goreng Seafood|m|39||gesc|Bakmi goreng;Udang;Cumi;Sawi;Acar;Air mineral|Bakmi goreng wajan besar dengan udang.|Wok noodles with prawns.|plate:noodles+fried-shrimp+carrot+leafy-green:lime:clay
Nasi Hainam Ayam Kecap|m|38||sx|Nasi hainam;Ayam kecap;Acar;Sup;Air mineral|Nasi gurih jahe dengan ayam kecap.|Ginger rice with soy chicken.|plate:rice+poultry-leg+cucumber+ginger-root:herb:cream
Lontong Cap Go Meh|m|40||es|Lontong;Opor ayam;Sambal goreng ati;Telur pindang;Bubuk kedelai|Lontong perayaan dengan opor dan telur pindang.|Festive rice cake with chicken opor and tea egg.|bowl:soup-cream+lontong+balado:chili:rose
Kwetiau Siram Sapi|m|41|p|ges|Kwetiau;Daging sapi;Sawi;Kuah telur kental|Kwetiau lebar dengan kuah telur.|Wide noodles in egg gravy.|plate:noodles+rendang+leafy-green:herb:sand
Nasi Tim Ayam|m|30|p|s|Nasi tim;Ayam jamur;Kaldu;Acar|Nasi tim lembut untuk rapat pagi.|Soft steamed rice for morning meetings.|bowl:rice+brown-mushroom+pea-pod:herb:cream
Capcai dan Nasi|m|31|v|gs|Nasi putih;Capcai;Tahu goreng;Pangsit;Air mineral|Sayur tumis sepuluh macam tanpa daging.|Ten stir-fried vegetables, no meat.|box:rice+broccoli+carrot+tahu:herb:teal
Dimsum Ayam Kotak|s|23||gesc|Siomay ayam;Hakau ayam;Lumpia kulit tahu;Saus cabai|Dimsum ayam kukus hangat tanpa babi.|Warm steamed chicken dim sum, no pork.|basket:siomay+dumpling+lumpia:chili:rose
Siomay Bandung|s|20|s|fps|Siomay ikan;Kentang;Kol;Tahu;Bumbu kacang|Siomay tenggiri dengan bumbu kacang halus.|Mackerel dumplings with smooth peanut sauce.|plate:siomay+potato+tahu+lime:chili:clay
Bakpao Isi Ayam dan Kacang|s|16||gp|Bakpao ayam;Bakpao kacang hijau;Teh kotak|Bakpao lembut dua rasa.|Soft buns, two fillings.|basket:bakpao+bakpao2+pea-pod:flower:cream
Kue Ku dan Onde-Onde|s|15|v|gxp|Kue ku;Onde-onde;Kue mangkok;Air mineral|Kue keberuntungan merah dan wijen.|Red luck cakes and sesame balls.|plate:onde+kueku+bolu:flower:rose
Lumpia Rebung|s|17||ges|Lumpia goreng dua buah;Acar;Saus manis;Air mineral|Lumpia isi rebung dan ayam.|Spring rolls with bamboo shoot and chicken.|plate:lumpia+cucumber+hot-pepper:chili:sand
`,
  timur: `
Nasi Ayam Woku|m|39|s||Nasi putih;Ayam woku belanga;Tumis bunga pepaya;Sambal;Air mineral|Ayam kemangi kunyit yang harum pedas.|Turmeric and basil chicken, fragrant and hot.|leaf:rice+poultry-leg+hot-pepper+leafy-green:herb:clay
Nasi Bakar Cakalang|m|36|s|f|Nasi bakar;Cakalang suwir;Kemangi;Sambal dabu-dabu;Air mineral|Cakalang asap dalam nasi bakar daun.|Smoked skipjack in leaf-grilled rice.|leaf:timbel+friedfish+tomato+sambal:herb:teal
Nasi Ikan Rica|m|41|s|f|Nasi putih;Ikan rica;Kangkung;Perkedel jagung;Air mineral|Ikan bakar bumbu rica merah.|Grilled fish in red rica spice.|plate:rice+friedfish+ear-of-corn+hot-pepper:chili:rose
Tinutuan dan Perkedel|m|28|v|g|Bubur manado;Bayam;Jagung;Labu;Perkedel;Sambal|Bubur sayur Manado yang ringan.|Light vegetable porridge from Manado.|bowl:soup-yellow+ear-of-corn+leafy-green:herb:teal
Papeda Kuah Kuning|m|44|p|f|Papeda;Ikan kuah kuning;Tumis ganemo;Sambal|Papeda lembut dengan ikan kuah kuning.|Soft sago with fish in yellow broth.|bowl:soup-yellow+fish+lime:herb:clay
Nasi Jagung Ikan Kenari|m|34||fp|Nasi jagung;Ikan bumbu kenari;Sayur garu;Air mineral|Nasi jagung Maluku berbumbu kenari.|Moluccan corn rice with kenari nut.|leaf:yellowrice+friedfish+ear-of-corn+peanuts:herb:sand
Klappertaart Cup|s|22|vg|gem|Klappertaart kelapa muda;Kenari;Air mineral|Klappertaart kelapa muda panggang.|Baked young coconut custard.|plate:custard+coconut+chestnut:flower:rose
Panada dan Pisang Goroho|s|18|s|gf|Panada tuna;Pisang goroho;Sambal roa;Teh kotak|Roti goreng isi tuna dan pisang goroho.|Tuna-filled fried bread and goroho banana.|basket:dumpling+pisanggoreng+hot-pepper:chili:clay
Lalampa dan Kukis Kenari|s|17||fge|Lalampa ikan;Kukis kenari;Air mineral|Lemper Manado isi ikan dan kukis kenari.|Fish sticky rice roll and kenari cookie.|leaf:lemper+cookie+friedfish:herb:teal
`,
  bali: `
Nasi Ayam Betutu|m|42|s|p|Nasi putih;Ayam betutu;Lawar sayur;Sate lilit;Sambal matah;Air mineral|Ayam betutu base genep panggang perlahan.|Slow-roasted betutu chicken in full spice.|leaf:rice+poultry-leg+satelilit+sambal:herb:clay
Nasi Campur Bali|m|39|s|epf|Nasi putih;Ayam sisit;Sate lilit ikan;Telur;Urap;Sambal matah|Nasi campur lengkap dengan sambal matah.|Mixed rice with raw shallot sambal.|leaf:rice+satelilit+balado+pea-pod:chili:rose
Ayam Taliwang dan Plecing|m|40|s|c|Nasi putih;Ayam taliwang;Plecing kangkung;Beberuk;Air mineral|Ayam bakar Lombok pedas manis.|Hot and sweet Lombok grilled chicken.|plate:rice+poultry-leg+leafy-green+hot-pepper:chili:clay
Sate Lilit Ikan Box|m|37||f|Nasi putih;Sate lilit lima tusuk;Urap;Sambal matah;Air mineral|Sate ikan lilit batang sereh.|Fish satay wound on lemongrass.|leaf:satelilit+rice+lime:herb:teal
Nasi Tahu Tempe Base Genep|m|28|vs|sp|Nasi merah;Tahu tempe base genep;Urap;Kacang;Air mineral|Tahu tempe berbumbu Bali, tanpa daging.|Tofu and tempe in Balinese spice, no meat.|leaf:redrice+tahu+tempe+peanuts:herb:sand
Jaja Bali Kotak|s|17|v||Laklak;Pisang rai;Klepon;Gula merah cair|Jajan Bali berkelapa dan gula merah.|Balinese sweets with coconut and palm sugar.|leaf:klepon+dadar+coconut:flower:rose
Rujak Kuah Pindang|s|15|s|f|Buah segar;Kuah pindang pedas;Air mineral|Buah segar berkuah pindang pedas.|Fresh fruit in hot fish broth.|bowl:mango+pineapple+hot-pepper:chili:teal
`,
  medan: `
Mi Aceh Goreng Daging|m|36|s|ge|Mi aceh;Daging sapi;Acar bawang;Emping;Air mineral|Mi tebal berempah dengan acar bawang.|Thick spiced noodles with shallot pickle.|plate:noodles+rendang+hot-pepper+lime:chili:clay
Nasi Gurih Aceh|m|34|s|es|Nasi gurih;Ayam tangkap;Sambal kacang;Telur;Air mineral|Nasi gurih dengan ayam daun kari.|Savoury rice with curry-leaf chicken.|leaf:rice+poultry-leg+leafy-green+peanuts:chili:cream
Lontong Medan Komplet|m|31|s|ecs|Lontong;Sayur labu;Tauco;Mi;Telur;Teri kacang;Serundeng|Lontong berkuah tauco dengan tujuh pelengkap.|Rice cake in bean-paste curry with seven sides.|bowl:soup-orange+lontong+balado+peanuts:chili:clay
Soto Medan Ayam|m|33|p||Soto santan ayam;Perkedel;Daun bawang;Nasi|Kuah santan kuning berempah.|Spiced yellow coconut soup.|bowl:soup-cream+perkedel+lime:herb:clay
Ikan Mas Arsik|m|42|s|fp|Nasi putih;Ikan mas arsik;Daun singkong tumbuk;Andaliman;Air mineral|Ikan mas berbumbu andaliman segar.|Carp with fresh andaliman pepper.|plate:rice+fish+leafy-green+hot-pepper:lime:teal
Nasi Ayam Napinadar|m|40|s||Nasi putih;Ayam andaliman;Daun ubi tumbuk;Sambal;Air mineral|Ayam panggang andaliman yang menggigit.|Roast chicken with tingling andaliman.|plate:rice+poultry-leg+leafy-green+sambal:chili:rose
Kotak Bika Ambon dan Lapis|s|20|v|gem|Bika ambon;Lapis legit;Teh kotak|Bika ambon pandan bersarang.|Honeycomb pandan bika cake.|box:bika+legit+teacup-without-handle:flower:cream
Ombus-Ombus dan Lapet|s|15|v||Ombus-ombus;Lapet;Kelapa gula merah;Air mineral|Kue beras Batak berisi gula aren.|Batak rice cakes with palm sugar.|leaf:timbel+lemper+coconut:herb:sand
`,
  palembang: `
Pempek Campur|s|23||fge|Lenjer;Adaan;Kulit;Keriting;Cuko;Timun|Empat pempek kecil dengan cuko kental.|Four small pempek with thick cuko.|plate:pempek+cucumber+hot-pepper:chili:clay
Pempek Kapal Selam Mini|s|24||fge|Kapal selam mini dua buah;Cuko;Mi kuning;Timun|Pempek isi telur dengan cuko pedas.|Egg-filled pempek with hot cuko.|plate:pempek+egg+cucumber:lime:sand
Tekwan Kuah Udang|m|32|p|fc|Tekwan;Soun;Jamur kuping;Bengkuang;Kuah udang|Bakso ikan kenyal berkuah udang.|Bouncy fish balls in prawn broth.|bowl:bakso+noodles+shrimp:herb:cream
Model Tahu|m|31|p|fcs|Model ikan isi tahu;Soun;Kuah udang;Timun|Model isi tahu dengan kuah udang.|Fish ball filled with tofu in prawn broth.|bowl:bakso+tahu+lime:herb:teal
Nasi Minyak Palembang|m|44||me|Nasi minyak;Malbi daging;Acar nanas;Sambal;Air mineral|Nasi samin dengan malbi manis gurih.|Ghee rice with sweet dark beef.|tray:yellowrice+rendang+pineapple+tomato:herb:clay
Nasi Pindang Patin|m|41|s|f|Nasi putih;Pindang patin;Nanas;Kemangi;Air mineral|Patin kuah pindang asam pedas.|Catfish in sour and hot broth.|bowl:soup-red+fish+pineapple:chili:rose
Laksan dan Celimpungan|m|30||f|Laksan;Celimpungan;Kuah santan;Bawang goreng|Pempek berkuah santan untuk sarapan rapat.|Pempek in coconut broth for breakfast meetings.|bowl:soup-orange+pempek+lime:chili:clay
Kue Maksuba dan Engkak|s|26|v|gem|Maksuba;Engkak ketan;Air mineral|Kue lapis telur bebek khas Palembang.|Duck-egg layer cakes of Palembang.|plate:legit+bika+butter:flower:cream
Kotak Kudapan Musi|s|19|v|ge|Kue srikaya;Dadar jiwo sayur;Kojo;Air mineral|Kue pandan srikaya dan kojo lembut.|Pandan srikaya and soft kojo.|box:dadar+bolu+custard:herb:teal
`,
  makassar: `
Coto Makassar|m|43|p|p|Coto daging;Kacang tumbuk;Ketupat;Sambal tauco;Jeruk nipis|Kuah kacang berempah dengan ketupat.|Spiced peanut broth with rice cake.|bowl:soup-brown+lontong+lime:herb:clay
Pallubasa Serundeng|m|45|p|e|Pallubasa;Serundeng;Telur;Nasi putih|Kuah kelapa sangrai dengan kuning telur.|Roasted coconut broth with egg yolk.|bowl:soup-brown+egg+coconut:lime:sand
Nasi Konro Bakar|m|58||p|Nasi putih;Iga konro bakar;Saus kacang;Kuah;Acar|Iga bakar kluwek dengan saus kacang.|Keluak grilled ribs with peanut sauce.|plate:rice+rendang+peanuts+lime:chili:clay
Nasi Ayam Nasu Palekko|m|36|s||Nasi putih;Ayam palekko;Lawi-lawi;Sambal;Air mineral|Ayam cincang pedas asam khas Pinrang.|Hot and sour minced chicken of Pinrang.|leaf:rice+poultry-leg+hot-pepper+seaweed:chili:rose
Mi Titi Kuah Kental|m|34||gec|Mi kering;Kuah kental ayam udang;Sawi|Mi renyah bersiram kuah kental.|Crisp noodles under thick gravy.|plate:noodles+shrimp+leafy-green:lime:sand
Jalangkote dan Lumpia|s|17|s|ge|Jalangkote dua buah;Lumpia;Saus cuka;Air mineral|Pastel Makassar dengan saus cuka pedas.|Makassar turnovers with hot vinegar.|plate:dumpling+lumpia+hot-pepper:chili:clay
Es Pisang Ijo Cup|s|18|v|gm|Pisang ijo;Bubur sumsum;Sirup merah;Susu|Pisang balut hijau dengan bubur sumsum.|Green-wrapped banana with rice cream.|bowl:dadar+banana+pudding:flower:rose
Barongko dan Katirisala|s|16|v|em|Barongko pisang;Katirisala;Air mineral|Pisang kukus daun dan ketan gula merah.|Leaf-steamed banana and palm sugar rice.|leaf:lemper+banana+lapis:herb:sand
`,
};
