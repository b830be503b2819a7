// Written by Scripts/iati-tables.

/// The codes of the lists of IATI: name, kind, codes; `~` marks withdrawn ones.
enum CodelistText {
    /// One list a line; a line that starts with white space goes on with the list before.
    static let lists = """
        ActivityDateType embedded 1 2 3 4
        ActivityScope complete 1 2 3 4 5 6 7 8
        ActivityStatus embedded 1 2 3 4 5 6
        AidType complete A01 A02 B01 B02 B021 B022 B03 B031 B032 B033 B04 C01 D01 D02 E01 E02 F01 G01 H01 H02 H03 H04
            H05 H06
        AidTypeVocabulary complete 1 2 3 4
        BudgetIdentifier complete 1.1.1 1.2.1 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.3.8 1.3.9 1.3.10 1.3.11 1.3.12
            1.3.13 1.4.1 1.4.2 1.4.3 1.5.1 1.6.1 1.7.1 1.7.2 1.7.3 1.7.4 1.8.1 2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.1.6 2.1.7
            2.1.8 2.1.9 2.1.10 2.2.1 2.2.2 2.2.3 2.2.4 3.1.1 3.1.2 3.1.3 3.1.4 3.1.5 3.1.6 3.1.7 3.2.1 3.2.2 3.2.3 3.3.1
            3.3.2 3.3.3 3.3.4 3.3.5 3.3.6 3.3.7 3.3.8 3.3.9 3.4.1 3.4.2 3.4.3 3.4.4 3.5.1 3.5.2 3.5.3 3.5.4 3.6.1 3.6.2
            3.6.3 3.6.4 3.6.5 3.6.6 3.6.7 3.7.1 3.7.2 3.7.3 3.7.4 3.7.6 3.7.7 3.8.1 3.8.2 3.8.3 3.8.4 3.8.5 3.8.6 3.8.7
            3.8.8 3.8.9 3.8.10 3.8.11 3.8.12 3.8.13 3.8.14 3.9.1 3.9.2 3.9.3 3.9.4 3.10.1 3.10.2 3.10.3 3.10.4 3.11.1
            3.11.2 3.12.1 4.1.1 4.1.2 4.1.3 4.1.4 4.1.5 4.1.6 4.1.7 4.1.8 4.1.9 4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 5.1.1
            5.2.1 5.2.2 5.2.3 5.2.4 5.3.1 5.3.2 5.3.3 5.3.4 5.3.5 5.3.6 5.3.7 5.3.8 5.3.9 5.3.10 5.3.11 5.3.12 5.3.13
            5.4.1 5.4.2 5.4.3 5.4.4 5.4.5 5.4.6 5.4.7 5.4.8 5.4.9 5.4.10 5.4.11 5.4.12 6.1.1 6.1.2 7.1.1 7.2.1
        BudgetIdentifierVocabulary complete 1~ 2 3 4 5
        BudgetNotProvided complete 1 2 3
        BudgetStatus embedded 1 2
        BudgetType embedded 1 2
        CRSAddOtherFlags complete 1 2 3 4
        CRSChannelCode complete 10000 11000 11001 11002 11003 11004 12000 12001 12002 12003 12004 13000 20000 21000
            21001 21002 21003 21004 21005 21006 21007 21008 21009 21010 21011 21013 21014 21015 21016 21017 21018 21019
            21020 21021 21022 21023 21024 21025 21026 21027 21028 21029 21030 21031 21032 21033 21034 21035 21036 21037
            21038 21039 21040 21041 21042 21043 21044 21045 21046 21047 21048 21049 21050 21051 21053 21054 21055 21056
            21057 21058 21059 21060 21061 21062 21063 21064 21501 21502 21503 21504 21505 21506 21507 21508 22000 22501
            22502 23000 23501 30000 30001 30003 30004 30005 30006 30007 30008 30009 30010 30011 30012 30013 30014 30015
            30016 30017 30018 30019 30020 31000 31001 31002 31003 31004 31005 31006 31007 32000 40000 41000 41100 41101
            41102 41103 41104 41105 41106 41107 41108 41109~ 41110 41111 41112 41114 41116 41119 41120 41121 41122 41123
            41124~ 41125 41126 41127 41128 41129 41130 41131 41132 41133 41134 41135 41136 41137 41138 41140 41141 41142
            41143 41144 41145 41146 41147 41148 41149 41150 41151 41200~ 41300 41301 41302 41303 41304 41305 41306 41307
            41308 41309 41310 41311~ 41312 41313 41314 41315 41316 41317 41318 41319 41320 41321 41400 41401 41402 41403
            41500 41501 41502 41503 41600 41700~ 41701 41702 42000 42001 42003 42004 42005~ 43000 43001 43002 43003
            43004 43005 43006 43007 44000 44001 44002 44003 44004 44005 44006 44007 44008 45000 45001 45002 45003 46000
            46002 46003 46004 46005 46006 46007 46008 46009 46012 46013 46015 46016 46017 46018 46019 46020 46021 46022
            46023 46024 46025 46026 46027 47000 47001 47002 47003 47004~ 47005 47008 47009 47010 47011 47012 47013
            47014~ 47015 47016~ 47017 47018 47019 47020 47021 47022 47023~ 47024~ 47025 47026 47027 47028 47029 47030~
            47031~ 47032~ 47033~ 47034 47035 47036 47037 47038~ 47040 47041 47042 47043 47044 47045 47046 47047 47048~
            47049~ 47050 47051 47053 47054 47055 47056 47057 47058 47059 47060~ 47061 47062 47063 47064 47065 47066
            47067 47068 47069 47070 47071 47073 47074 47075 47076 47077 47078 47079 47080 47081 47082 47083 47084 47085~
            47086 47087 47088~ 47089 47090~ 47091~ 47092 47093 47094~ 47095 47096 47097 47098 47099 47100 47101 47102~
            47103 47104 47105 47106 47107 47108~ 47109 47110 47111 47112 47113 47114 47116 47117 47118 47119 47120 47121
            47122 47123 47124 47125 47127 47128 47129 47130 47131 47132 47134 47135 47136 47137 47138 47139 47140 47141
            47142 47143 47144 47145 47146 47147 47148 47149 47400 47501 47502 47503 47504 50000~ 51000 51001 52000~
            60000 61000 61001 61002~ 61003 61004 61005 61006 61007 61008 61009 61010 62000 62001 62002 62003 62004 62005
            62006 62007 62008 62009 62010 63000 63001 63002 63003 63004 63005 63006 63007 63008 63009 63010 90000
        CashandVoucherModalities complete 1 2
        CollaborationType complete 1 2 3 4 6 7 8
        ConditionType complete 1 2 3
        ContactType complete 1 2 3 4
        Country open AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BV BR IO
            BN BG BF BI KH CM CA CV KY CF TD CL CN CX CC CO KM CG CD CK CR CI HR CU CW CY CZ DK DJ DM DO EC EG SV GQ ER
            EE ET FK FO FJ FI FR GF PF TF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT HM VA HN HK HU IS IN ID IR
            IQ IE IM IL IT JM JP JE JO KZ KE KI KP KR XK KW KG LA LV LB LS LR LY LI LT LU MO MK MG MW MY MV ML MT MH MQ
            MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL AN~ NC NZ NI NE NG NU NF MP NO OM PK PW PS PA PG PY PE PH
            PN PL PT PR QA RE RO RU RW BL SH KN LC MF PM VC WS SM ST SA SN RS SC SL SG SX SK SI SB SO ZA GS SS ES LK SD
            SR SJ SZ SE CH SY TW TJ TZ TH TL TG TK TO TT TN TR TM TC TV UG UA AE GB US UM UY UZ VU VE VN VG VI WF EH YE
            ZM ZW
        Currency complete AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN
            BWP BYR~ BYN BZD CAD CDF CHF CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK~ EGP ERN ETB EUR
            FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR
            KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL~ LVL~ LYD MAD MDL MGA MKD MMK MNT MOP MRO~ MRU MUR MVR MWK
            MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG
            SEK SGD SHP SLE SLL SOS SSP SRD STD~ STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN
            USS~ UYI UYU UZS VED VEF~ VES VND VUV WST XAF XBT XCD XDR XOF XPF YER ZAR ZMK~ ZMW ZWL
        DescriptionType complete 1 2 3 4
        DisbursementChannel complete 1 2 3 4
        DocumentCategory embedded A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 B01 B02 B03 B04 B05 B06 B07 B08 B09
            B10 B11 B12 B13 B14 B15 B16 B17 B18
        EarmarkingCategory complete 1 2 3 4
        FileFormat complete application/1d-interleaved-parityfec application/3gpdash-qoe-report+xml
            application/3gpp-ims+xml application/A2L application/activemessage application/alto-costmap+json
            application/alto-costmapfilter+json application/alto-directory+json application/alto-endpointprop+json
            application/alto-endpointpropparams+json application/alto-endpointcost+json
            application/alto-endpointcostparams+json application/alto-error+json application/alto-networkmapfilter+json
            application/alto-networkmap+json application/AML application/andrew-inset application/applefile
            application/ATF application/ATFX application/atom+xml application/atomcat+xml application/atomdeleted+xml
            application/atomicmail application/atomsvc+xml application/ATXML application/auth-policy+xml
            application/bacnet-xdd+zip application/batch-SMTP application/beep+xml application/calendar+json
            application/calendar+xml application/call-completion application/CALS-1840 application/cbor
            application/ccmp+xml application/ccxml+xml application/CDFX+XML application/cdmi-capability
            application/cdmi-container application/cdmi-domain application/cdmi-object application/cdmi-queue
            application/cdni application/CEA application/cea-2018+xml application/cellml+xml application/cfw
            application/clue_info+xml application/cms application/cnrp+xml application/coap-group+json
            application/coap-payload application/commonground application/conference-info+xml application/cpl+xml
            application/cose application/cose-key application/cose-key-set application/csrattrs application/csta+xml
            application/CSTAdata+xml application/csvm+json application/cybercash application/dash+xml
            application/dashdelta application/davmount+xml application/dca-rft application/DCD application/dec-dx
            application/dialog-info+xml application/dicom application/dicom+json application/dicom+xml application/DII
            application/DIT application/dns application/dskpp+xml application/dssc+der application/dssc+xml
            application/dvcs application/ecmascript application/EDI-consent application/EDIFACT application/EDI-X12
            application/efi application/EmergencyCallData.Comment+xml application/EmergencyCallData.Control+xml
            application/EmergencyCallData.DeviceInfo+xml application/EmergencyCallData.eCall.MSD
            application/EmergencyCallData.ProviderInfo+xml application/EmergencyCallData.ServiceInfo+xml
            application/EmergencyCallData.SubscriberInfo+xml application/EmergencyCallData.VEDS+xml application/emma+xml
            application/emotionml+xml application/encaprtp application/epp+xml application/epub+zip application/eshop
            application/example application/exi application/fastinfoset application/fastsoap application/fdt+xml
            application/fits application/font-sfnt~ application/font-tdpfr application/font-woff~
            application/framework-attributes+xml application/geo+json application/geo+json-seq application/gml+xml
            application/gzip application/H224 application/held+xml application/http application/hyperstudio
            application/ibe-key-request+xml application/ibe-pkg-reply+xml application/ibe-pp-data application/iges
            application/im-iscomposing+xml application/index application/index.cmd application/index.obj
            application/index.response application/index.vnd application/inkml+xml application/iotp application/ipfix
            application/ipp application/isup application/its+xml application/javascript application/jose
            application/jose+json application/jrd+json application/json application/json-patch+json application/json-seq
            application/jwk+json application/jwk-set+json application/jwt application/kpml-request+xml
            application/kpml-response+xml application/ld+json application/lgr+xml application/link-format
            application/load-control+xml application/lost+xml application/lostsync+xml application/LXF
            application/mac-binhex40 application/macwriteii application/mads+xml application/marc
            application/marcxml+xml application/mathematica application/mathml-content+xml
            application/mathml-presentation+xml application/mathml+xml
            application/mbms-associated-procedure-description+xml application/mbms-deregister+xml
            application/mbms-envelope+xml application/mbms-msk-response+xml application/mbms-msk+xml
            application/mbms-protection-description+xml application/mbms-reception-report+xml
            application/mbms-register-response+xml application/mbms-register+xml application/mbms-schedule+xml
            application/mbms-user-service-description+xml application/mbox application/media_control+xml
            application/media-policy-dataset+xml application/mediaservercontrol+xml application/merge-patch+json
            application/metalink4+xml application/mets+xml application/MF4 application/mikey application/mods+xml
            application/moss-keys application/moss-signature application/mosskey-data application/mosskey-request
            application/mp21 application/mp4 application/mpeg4-generic application/mpeg4-iod application/mpeg4-iod-xmt
            application/mrb-consumer+xml application/mrb-publish+xml application/msc-ivr+xml application/msc-mixer+xml
            application/msword application/mud+json application/mxf application/n-quads application/n-triples
            application/nasdata application/news-checkgroups application/news-groupinfo application/news-transmission
            application/nlsml+xml application/nss application/ocsp-request application/ocsp-response
            application/octet-stream application/oda application/ODX application/oebps-package+xml application/ogg
            application/oxps application/p2p-overlay+xml application/parityfec application/patch-ops-error+xml
            application/pdf application/PDX application/pgp-encrypted application/pgp-keys application/pgp-signature
            application/pidf-diff+xml application/pidf+xml application/pkcs10 application/pkcs7-mime
            application/pkcs7-signature application/pkcs8 application/pkcs12 application/pkix-attr-cert
            application/pkix-cert application/pkix-crl application/pkix-pkipath application/pkixcmp application/pls+xml
            application/poc-settings+xml application/postscript application/ppsp-tracker+json application/problem+json
            application/problem+xml application/provenance+xml application/prs.alvestrand.titrax-sheet
            application/prs.cww application/prs.hpub+zip application/prs.nprend application/prs.plucker
            application/prs.rdf-xml-crypt application/prs.xsf+xml application/pskc+xml application/rdf+xml
            application/qsig application/raptorfec application/rdap+json application/reginfo+xml
            application/relax-ng-compact-syntax application/remote-printing application/reputon+json
            application/resource-lists-diff+xml application/resource-lists+xml application/rfc+xml application/riscos
            application/rlmi+xml application/rls-services+xml application/rpki-ghostbusters application/rpki-manifest
            application/rpki-publication application/rpki-roa application/rpki-updown application/rtf
            application/rtploopback application/rtx application/samlassertion+xml application/samlmetadata+xml
            application/sbml+xml application/scaip+xml application/scim+json application/scvp-cv-request
            application/scvp-cv-response application/scvp-vp-request application/scvp-vp-response application/sdp
            application/sep-exi application/sep+xml application/session-info application/set-payment
            application/set-payment-initiation application/set-registration application/set-registration-initiation
            application/sgml application/sgml-open-catalog application/shf+xml application/sieve
            application/simple-filter+xml application/simple-message-summary application/simpleSymbolContainer
            application/slate application/smil~ application/smil+xml application/smpte336m application/soap+fastinfoset
            application/soap+xml application/sparql-query application/sparql-results+xml application/spirits-event+xml
            application/sql application/srgs application/srgs+xml application/sru+xml application/ssml+xml
            application/tamp-apex-update application/tamp-apex-update-confirm application/tamp-community-update
            application/tamp-community-update-confirm application/tamp-error application/tamp-sequence-adjust
            application/tamp-sequence-adjust-confirm application/tamp-status-query application/tamp-status-response
            application/tamp-update application/tamp-update-confirm application/tei+xml application/thraud+xml
            application/timestamp-query application/timestamp-reply application/timestamped-data application/trig
            application/ttml+xml application/tve-trigger application/ulpfec application/urc-grpsheet+xml
            application/urc-ressheet+xml application/urc-targetdesc+xml application/urc-uisocketdesc+xml
            application/vcard+json application/vcard+xml application/vemmi application/vnd.1000minds.decision-model+xml
            application/vnd.3gpp.access-transfer-events+xml application/vnd.3gpp.bsf+xml
            application/vnd.3gpp.mid-call+xml application/vnd.3gpp.pic-bw-large application/vnd.3gpp.pic-bw-small
            application/vnd.3gpp.pic-bw-var application/vnd.3gpp-prose-pc3ch+xml application/vnd.3gpp-prose+xml
            application/vnd.3gpp.sms application/vnd.3gpp.sms+xml application/vnd.3gpp.srvcc-ext+xml
            application/vnd.3gpp.SRVCC-info+xml application/vnd.3gpp.state-and-event-info+xml
            application/vnd.3gpp.ussd+xml application/vnd.3gpp2.bcmcsinfo+xml application/vnd.3gpp2.sms
            application/vnd.3gpp2.tcap application/vnd.3lightssoftware.imagescal application/vnd.3M.Post-it-Notes
            application/vnd.accpac.simply.aso application/vnd.accpac.simply.imp application/vnd.acucobol
            application/vnd.acucorp application/vnd.adobe.flash.movie application/vnd.adobe.formscentral.fcdt
            application/vnd.adobe.fxp application/vnd.adobe.partial-upload application/vnd.adobe.xdp+xml
            application/vnd.adobe.xfdf application/vnd.aether.imp application/vnd.ah-barcode application/vnd.ahead.space
            application/vnd.airzip.filesecure.azf application/vnd.airzip.filesecure.azs
            application/vnd.amazon.mobi8-ebook application/vnd.americandynamics.acc application/vnd.amiga.ami
            application/vnd.amundsen.maze+xml application/vnd.anki
            application/vnd.anser-web-certificate-issue-initiation application/vnd.antix.game-component
            application/vnd.apache.thrift.binary application/vnd.apache.thrift.compact
            application/vnd.apache.thrift.json application/vnd.api+json application/vnd.apothekende.reservation+json
            application/vnd.apple.mpegurl application/vnd.apple.installer+xml application/vnd.arastra.swi~
            application/vnd.aristanetworks.swi application/vnd.artsquare application/vnd.astraea-software.iota
            application/vnd.audiograph application/vnd.autopackage application/vnd.avistar+xml
            application/vnd.balsamiq.bmml+xml application/vnd.balsamiq.bmpr application/vnd.bekitzur-stech+json
            application/vnd.bint.med-content application/vnd.biopax.rdf+xml application/vnd.blueice.multipass
            application/vnd.bluetooth.ep.oob application/vnd.bluetooth.le.oob application/vnd.bmi
            application/vnd.businessobjects application/vnd.cab-jscript application/vnd.canon-cpdl
            application/vnd.canon-lips application/vnd.capasystems-pg+json application/vnd.cendio.thinlinc.clientconf
            application/vnd.century-systems.tcp_stream application/vnd.chemdraw+xml application/vnd.chess-pgn
            application/vnd.chipnuts.karaoke-mmd application/vnd.cinderella application/vnd.cirpack.isdn-ext
            application/vnd.citationstyles.style+xml application/vnd.claymore application/vnd.cloanto.rp9
            application/vnd.clonk.c4group application/vnd.cluetrust.cartomobile-config
            application/vnd.cluetrust.cartomobile-config-pkg application/vnd.coffeescript
            application/vnd.collection.doc+json application/vnd.collection+json application/vnd.collection.next+json
            application/vnd.comicbook+zip application/vnd.commerce-battelle application/vnd.commonspace
            application/vnd.coreos.ignition+json application/vnd.cosmocaller application/vnd.contact.cmsg
            application/vnd.crick.clicker application/vnd.crick.clicker.keyboard application/vnd.crick.clicker.palette
            application/vnd.crick.clicker.template application/vnd.crick.clicker.wordbank
            application/vnd.criticaltools.wbs+xml application/vnd.ctc-posml application/vnd.ctct.ws+xml
            application/vnd.cups-pdf application/vnd.cups-postscript application/vnd.cups-ppd
            application/vnd.cups-raster application/vnd.cups-raw application/vnd.curl application/vnd.cyan.dean.root+xml
            application/vnd.cybank application/vnd.d2l.coursepackage1p0+zip application/vnd.dart
            application/vnd.data-vision.rdz application/vnd.datapackage+json application/vnd.dataresource+json
            application/vnd.debian.binary-package application/vnd.dece.data application/vnd.dece.ttml+xml
            application/vnd.dece.unspecified application/vnd.dece.zip application/vnd.denovo.fcselayout-link
            application/vnd.desmume.movie application/vnd.dir-bi.plate-dl-nosuffix application/vnd.dm.delegation+xml
            application/vnd.dna application/vnd.document+json application/vnd.dolby.mobile.1
            application/vnd.dolby.mobile.2 application/vnd.doremir.scorecloud-binary-document application/vnd.dpgraph
            application/vnd.dreamfactory application/vnd.drive+json application/vnd.dtg.local
            application/vnd.dtg.local.flash application/vnd.dtg.local.html application/vnd.dvb.ait
            application/vnd.dvb.dvbj application/vnd.dvb.esgcontainer application/vnd.dvb.ipdcdftnotifaccess
            application/vnd.dvb.ipdcesgaccess application/vnd.dvb.ipdcesgaccess2 application/vnd.dvb.ipdcesgpdd
            application/vnd.dvb.ipdcroaming application/vnd.dvb.iptv.alfec-base
            application/vnd.dvb.iptv.alfec-enhancement application/vnd.dvb.notif-aggregate-root+xml
            application/vnd.dvb.notif-container+xml application/vnd.dvb.notif-generic+xml
            application/vnd.dvb.notif-ia-msglist+xml application/vnd.dvb.notif-ia-registration-request+xml
            application/vnd.dvb.notif-ia-registration-response+xml application/vnd.dvb.notif-init+xml
            application/vnd.dvb.pfr application/vnd.dvb.service application/vnd.dxr application/vnd.dynageo
            application/vnd.dzr application/vnd.easykaraoke.cdgdownload application/vnd.ecdis-update
            application/vnd.ecowin.chart application/vnd.ecowin.filerequest application/vnd.ecowin.fileupdate
            application/vnd.ecowin.series application/vnd.ecowin.seriesrequest application/vnd.ecowin.seriesupdate
            application/vnd.efi.img application/vnd.efi.iso application/vnd.emclient.accessrequest+xml
            application/vnd.enliven application/vnd.enphase.envoy application/vnd.eprints.data+xml
            application/vnd.epson.esf application/vnd.epson.msf application/vnd.epson.quickanime
            application/vnd.epson.salt application/vnd.epson.ssf application/vnd.ericsson.quickcall
            application/vnd.espass-espass+zip application/vnd.eszigno3+xml application/vnd.etsi.aoc+xml
            application/vnd.etsi.asic-s+zip application/vnd.etsi.asic-e+zip application/vnd.etsi.cug+xml
            application/vnd.etsi.iptvcommand+xml application/vnd.etsi.iptvdiscovery+xml
            application/vnd.etsi.iptvprofile+xml application/vnd.etsi.iptvsad-bc+xml
            application/vnd.etsi.iptvsad-cod+xml application/vnd.etsi.iptvsad-npvr+xml
            application/vnd.etsi.iptvservice+xml application/vnd.etsi.iptvsync+xml
            application/vnd.etsi.iptvueprofile+xml application/vnd.etsi.mcid+xml application/vnd.etsi.mheg5
            application/vnd.etsi.overload-control-policy-dataset+xml application/vnd.etsi.pstn+xml
            application/vnd.etsi.sci+xml application/vnd.etsi.simservs+xml application/vnd.etsi.timestamp-token
            application/vnd.etsi.tsl+xml application/vnd.etsi.tsl.der application/vnd.evolv.ecig.theme
            application/vnd.eudora.data application/vnd.ezpix-album application/vnd.ezpix-package
            application/vnd.f-secure.mobile application/vnd.fastcopy-disk-image application/vnd.fdf
            application/vnd.fdsn.mseed application/vnd.fdsn.seed application/vnd.ffsns application/vnd.filmit.zfc
            application/vnd.fints application/vnd.firemonkeys.cloudcell application/vnd.FloGraphIt
            application/vnd.fluxtime.clip application/vnd.font-fontforge-sfd application/vnd.framemaker
            application/vnd.frogans.fnc application/vnd.frogans.ltf application/vnd.fsc.weblaunch
            application/vnd.fujitsu.oasys application/vnd.fujitsu.oasys2 application/vnd.fujitsu.oasys3
            application/vnd.fujitsu.oasysgp application/vnd.fujitsu.oasysprs application/vnd.fujixerox.ART4
            application/vnd.fujixerox.ART-EX application/vnd.fujixerox.ddd application/vnd.fujixerox.docuworks
            application/vnd.fujixerox.docuworks.binder application/vnd.fujixerox.docuworks.container
            application/vnd.fujixerox.HBPL application/vnd.fut-misnet application/vnd.fuzzysheet
            application/vnd.genomatix.tuxedo application/vnd.geo+json~ application/vnd.geocube+xml~
            application/vnd.geogebra.file application/vnd.geogebra.tool application/vnd.geometry-explorer
            application/vnd.geonext application/vnd.geoplan application/vnd.geospace application/vnd.gerber
            application/vnd.globalplatform.card-content-mgt application/vnd.globalplatform.card-content-mgt-response
            application/vnd.gmx~ application/vnd.google-earth.kml+xml application/vnd.google-earth.kmz
            application/vnd.gov.sk.e-form+xml application/vnd.gov.sk.e-form+zip
            application/vnd.gov.sk.xmldatacontainer+xml application/vnd.grafeq application/vnd.gridmp
            application/vnd.groove-account application/vnd.groove-help application/vnd.groove-identity-message
            application/vnd.groove-injector application/vnd.groove-tool-message application/vnd.groove-tool-template
            application/vnd.groove-vcard application/vnd.hal+json application/vnd.hal+xml
            application/vnd.HandHeld-Entertainment+xml application/vnd.hbci application/vnd.hc+json
            application/vnd.hcl-bireports application/vnd.hdt application/vnd.heroku+json
            application/vnd.hhe.lesson-player application/vnd.hp-HPGL application/vnd.hp-hpid application/vnd.hp-hps
            application/vnd.hp-jlyt application/vnd.hp-PCL application/vnd.hp-PCLXL application/vnd.httphone
            application/vnd.hydrostatix.sof-data application/vnd.hyper-item+json application/vnd.hyperdrive+json
            application/vnd.hzn-3d-crossword application/vnd.ibm.afplinedata application/vnd.ibm.electronic-media
            application/vnd.ibm.MiniPay application/vnd.ibm.modcap application/vnd.ibm.rights-management
            application/vnd.ibm.secure-container application/vnd.iccprofile application/vnd.ieee.1905
            application/vnd.igloader application/vnd.imagemeter.folder+zip application/vnd.imagemeter.image+zip
            application/vnd.immervision-ivp application/vnd.immervision-ivu application/vnd.ims.imsccv1p1
            application/vnd.ims.imsccv1p2 application/vnd.ims.imsccv1p3 application/vnd.ims.lis.v2.result+json
            application/vnd.ims.lti.v2.toolconsumerprofile+json application/vnd.ims.lti.v2.toolproxy.id+json
            application/vnd.ims.lti.v2.toolproxy+json application/vnd.ims.lti.v2.toolsettings+json
            application/vnd.ims.lti.v2.toolsettings.simple+json application/vnd.informedcontrol.rms+xml
            application/vnd.infotech.project application/vnd.infotech.project+xml application/vnd.informix-visionary~
            application/vnd.innopath.wamp.notification application/vnd.insors.igm application/vnd.intercon.formnet
            application/vnd.intergeo application/vnd.intertrust.digibox application/vnd.intertrust.nncp
            application/vnd.intu.qbo application/vnd.intu.qfx application/vnd.iptc.g2.catalogitem+xml
            application/vnd.iptc.g2.conceptitem+xml application/vnd.iptc.g2.knowledgeitem+xml
            application/vnd.iptc.g2.newsitem+xml application/vnd.iptc.g2.newsmessage+xml
            application/vnd.iptc.g2.packageitem+xml application/vnd.iptc.g2.planningitem+xml
            application/vnd.ipunplugged.rcprofile application/vnd.irepository.package+xml application/vnd.is-xpr
            application/vnd.isac.fcs application/vnd.jam application/vnd.japannet-directory-service
            application/vnd.japannet-jpnstore-wakeup application/vnd.japannet-payment-wakeup
            application/vnd.japannet-registration application/vnd.japannet-registration-wakeup
            application/vnd.japannet-setstore-wakeup application/vnd.japannet-verification
            application/vnd.japannet-verification-wakeup application/vnd.jcp.javame.midlet-rms application/vnd.jisp
            application/vnd.joost.joda-archive application/vnd.jsk.isdn-ngn application/vnd.kahootz
            application/vnd.kde.karbon application/vnd.kde.kchart application/vnd.kde.kformula application/vnd.kde.kivio
            application/vnd.kde.kontour application/vnd.kde.kpresenter application/vnd.kde.kspread
            application/vnd.kde.kword application/vnd.kenameaapp application/vnd.kidspiration application/vnd.Kinar
            application/vnd.koan application/vnd.kodak-descriptor application/vnd.las.las+json
            application/vnd.las.las+xml application/vnd.liberty-request+xml
            application/vnd.llamagraphics.life-balance.desktop application/vnd.llamagraphics.life-balance.exchange+xml
            application/vnd.lotus-1-2-3 application/vnd.lotus-approach application/vnd.lotus-freelance
            application/vnd.lotus-notes application/vnd.lotus-organizer application/vnd.lotus-screencam
            application/vnd.lotus-wordpro application/vnd.macports.portpkg application/vnd.mapbox-vector-tile
            application/vnd.marlin.drm.actiontoken+xml application/vnd.marlin.drm.conftoken+xml
            application/vnd.marlin.drm.license+xml application/vnd.marlin.drm.mdcf application/vnd.mason+json
            application/vnd.maxmind.maxmind-db application/vnd.mcd application/vnd.medcalcdata
            application/vnd.mediastation.cdkey application/vnd.meridian-slingshot application/vnd.MFER
            application/vnd.mfmp application/vnd.micro+json application/vnd.micrografx.flo
            application/vnd.micrografx.igx application/vnd.microsoft.portable-executable
            application/vnd.microsoft.windows.thumbnail-cache application/vnd.miele+json application/vnd.mif
            application/vnd.minisoft-hp3000-save application/vnd.mitsubishi.misty-guard.trustweb
            application/vnd.Mobius.DAF application/vnd.Mobius.DIS application/vnd.Mobius.MBK application/vnd.Mobius.MQY
            application/vnd.Mobius.MSL application/vnd.Mobius.PLC application/vnd.Mobius.TXF
            application/vnd.mophun.application application/vnd.mophun.certificate application/vnd.motorola.flexsuite
            application/vnd.motorola.flexsuite.adsi application/vnd.motorola.flexsuite.fis
            application/vnd.motorola.flexsuite.gotap application/vnd.motorola.flexsuite.kmr
            application/vnd.motorola.flexsuite.ttc application/vnd.motorola.flexsuite.wem application/vnd.motorola.iprm
            application/vnd.mozilla.xul+xml application/vnd.ms-artgalry application/vnd.ms-asf
            application/vnd.ms-cab-compressed application/vnd.ms-3mfdocument application/vnd.ms-excel
            application/vnd.ms-excel.addin.macroEnabled.12 application/vnd.ms-excel.sheet.binary.macroEnabled.12
            application/vnd.ms-excel.sheet.macroEnabled.12 application/vnd.ms-excel.template.macroEnabled.12
            application/vnd.ms-fontobject application/vnd.ms-htmlhelp application/vnd.ms-ims application/vnd.ms-lrm
            application/vnd.ms-office.activeX+xml application/vnd.ms-officetheme
            application/vnd.ms-playready.initiator+xml application/vnd.ms-powerpoint
            application/vnd.ms-powerpoint.addin.macroEnabled.12
            application/vnd.ms-powerpoint.presentation.macroEnabled.12
            application/vnd.ms-powerpoint.slide.macroEnabled.12 application/vnd.ms-powerpoint.slideshow.macroEnabled.12
            application/vnd.ms-powerpoint.template.macroEnabled.12 application/vnd.ms-PrintDeviceCapabilities+xml
            application/vnd.ms-PrintSchemaTicket+xml application/vnd.ms-project application/vnd.ms-tnef
            application/vnd.ms-windows.devicepairing application/vnd.ms-windows.nwprinting.oob
            application/vnd.ms-windows.printerpairing application/vnd.ms-windows.wsd.oob
            application/vnd.ms-wmdrm.lic-chlg-req application/vnd.ms-wmdrm.lic-resp
            application/vnd.ms-wmdrm.meter-chlg-req application/vnd.ms-wmdrm.meter-resp
            application/vnd.ms-word.document.macroEnabled.12 application/vnd.ms-word.template.macroEnabled.12
            application/vnd.ms-works application/vnd.ms-wpl application/vnd.ms-xpsdocument
            application/vnd.msa-disk-image application/vnd.mseq application/vnd.msign application/vnd.multiad.creator
            application/vnd.multiad.creator.cif application/vnd.musician application/vnd.music-niff
            application/vnd.muvee.style application/vnd.mynfc application/vnd.ncd.control application/vnd.ncd.reference
            application/vnd.nearst.inv+json application/vnd.nervana application/vnd.netfpx
            application/vnd.neurolanguage.nlu application/vnd.nintendo.snes.rom application/vnd.nintendo.nitro.rom
            application/vnd.nitf application/vnd.noblenet-directory application/vnd.noblenet-sealer
            application/vnd.noblenet-web application/vnd.nokia.catalogs application/vnd.nokia.conml+wbxml
            application/vnd.nokia.conml+xml application/vnd.nokia.iptv.config+xml
            application/vnd.nokia.iSDS-radio-presets application/vnd.nokia.landmark+wbxml
            application/vnd.nokia.landmark+xml application/vnd.nokia.landmarkcollection+xml application/vnd.nokia.ncd
            application/vnd.nokia.n-gage.ac+xml application/vnd.nokia.n-gage.data
            application/vnd.nokia.n-gage.symbian.install~ application/vnd.nokia.pcd+wbxml application/vnd.nokia.pcd+xml
            application/vnd.nokia.radio-preset application/vnd.nokia.radio-presets application/vnd.novadigm.EDM
            application/vnd.novadigm.EDX application/vnd.novadigm.EXT application/vnd.ntt-local.content-share
            application/vnd.ntt-local.file-transfer application/vnd.ntt-local.ogw_remote-access
            application/vnd.ntt-local.sip-ta_remote application/vnd.ntt-local.sip-ta_tcp_stream
            application/vnd.oasis.opendocument.chart application/vnd.oasis.opendocument.chart-template
            application/vnd.oasis.opendocument.database application/vnd.oasis.opendocument.formula
            application/vnd.oasis.opendocument.formula-template application/vnd.oasis.opendocument.graphics
            application/vnd.oasis.opendocument.graphics-template application/vnd.oasis.opendocument.image
            application/vnd.oasis.opendocument.image-template application/vnd.oasis.opendocument.presentation
            application/vnd.oasis.opendocument.presentation-template application/vnd.oasis.opendocument.spreadsheet
            application/vnd.oasis.opendocument.spreadsheet-template application/vnd.oasis.opendocument.text
            application/vnd.oasis.opendocument.text-master application/vnd.oasis.opendocument.text-template
            application/vnd.oasis.opendocument.text-web application/vnd.obn application/vnd.ocf+cbor
            application/vnd.oftn.l10n+json application/vnd.oipf.contentaccessdownload+xml
            application/vnd.oipf.contentaccessstreaming+xml application/vnd.oipf.cspg-hexbinary
            application/vnd.oipf.dae.svg+xml application/vnd.oipf.dae.xhtml+xml
            application/vnd.oipf.mippvcontrolmessage+xml application/vnd.oipf.pae.gem
            application/vnd.oipf.spdiscovery+xml application/vnd.oipf.spdlist+xml application/vnd.oipf.ueprofile+xml
            application/vnd.oipf.userprofile+xml application/vnd.olpc-sugar
            application/vnd.oma.bcast.associated-procedure-parameter+xml application/vnd.oma.bcast.drm-trigger+xml
            application/vnd.oma.bcast.imd+xml application/vnd.oma.bcast.ltkm application/vnd.oma.bcast.notification+xml
            application/vnd.oma.bcast.provisioningtrigger application/vnd.oma.bcast.sgboot
            application/vnd.oma.bcast.sgdd+xml application/vnd.oma.bcast.sgdu
            application/vnd.oma.bcast.simple-symbol-container application/vnd.oma.bcast.smartcard-trigger+xml
            application/vnd.oma.bcast.sprov+xml application/vnd.oma.bcast.stkm application/vnd.oma.cab-address-book+xml
            application/vnd.oma.cab-feature-handler+xml application/vnd.oma.cab-pcc+xml
            application/vnd.oma.cab-subs-invite+xml application/vnd.oma.cab-user-prefs+xml application/vnd.oma.dcd
            application/vnd.oma.dcdc application/vnd.oma.dd2+xml application/vnd.oma.drm.risd+xml
            application/vnd.oma.group-usage-list+xml application/vnd.oma.lwm2m+json application/vnd.oma.lwm2m+tlv
            application/vnd.oma.pal+xml application/vnd.oma.poc.detailed-progress-report+xml
            application/vnd.oma.poc.final-report+xml application/vnd.oma.poc.groups+xml
            application/vnd.oma.poc.invocation-descriptor+xml application/vnd.oma.poc.optimized-progress-report+xml
            application/vnd.oma.push application/vnd.oma.scidm.messages+xml application/vnd.oma.xcap-directory+xml
            application/vnd.omads-email+xml application/vnd.omads-file+xml application/vnd.omads-folder+xml
            application/vnd.omaloc-supl-init application/vnd.oma-scws-config application/vnd.oma-scws-http-request
            application/vnd.oma-scws-http-response application/vnd.onepager application/vnd.onepagertamp
            application/vnd.onepagertamx application/vnd.onepagertat application/vnd.onepagertatp
            application/vnd.onepagertatx application/vnd.openblox.game-binary application/vnd.openblox.game+xml
            application/vnd.openeye.oeb application/vnd.openstreetmap.data+xml
            application/vnd.openxmlformats-officedocument.custom-properties+xml
            application/vnd.openxmlformats-officedocument.customXmlProperties+xml
            application/vnd.openxmlformats-officedocument.drawing+xml
            application/vnd.openxmlformats-officedocument.drawingml.chart+xml
            application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml
            application/vnd.openxmlformats-officedocument.drawingml.diagramColors+xml
            application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml
            application/vnd.openxmlformats-officedocument.drawingml.diagramLayout+xml
            application/vnd.openxmlformats-officedocument.drawingml.diagramStyle+xml
            application/vnd.openxmlformats-officedocument.extended-properties+xml
            application/vnd.openxmlformats-officedocument.presentationml.commentAuthors+xml
            application/vnd.openxmlformats-officedocument.presentationml.comments+xml
            application/vnd.openxmlformats-officedocument.presentationml.handoutMaster+xml
            application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml
            application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml
            application/vnd.openxmlformats-officedocument.presentationml.presentation
            application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml
            application/vnd.openxmlformats-officedocument.presentationml.presProps+xml
            application/vnd.openxmlformats-officedocument.presentationml.slide
            application/vnd.openxmlformats-officedocument.presentationml.slide+xml
            application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml
            application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml
            application/vnd.openxmlformats-officedocument.presentationml.slideshow
            application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml
            application/vnd.openxmlformats-officedocument.presentationml.slideUpdateInfo+xml
            application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml
            application/vnd.openxmlformats-officedocument.presentationml.tags+xml
            application/vnd.openxmlformats-officedocument.presentationml.template
            application/vnd.openxmlformats-officedocument.presentationml.template.main+xml
            application/vnd.openxmlformats-officedocument.presentationml.viewProps+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.dialogsheet+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.revisionHeaders+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.revisionLog+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.tableSingleCells+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.template
            application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.userNames+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.volatileDependencies+xml
            application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml
            application/vnd.openxmlformats-officedocument.theme+xml
            application/vnd.openxmlformats-officedocument.themeOverride+xml
            application/vnd.openxmlformats-officedocument.vmlDrawing
            application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.document
            application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.template
            application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml
            application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml
            application/vnd.openxmlformats-package.core-properties+xml
            application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml
            application/vnd.openxmlformats-package.relationships+xml application/vnd.oracle.resource+json
            application/vnd.orange.indata application/vnd.osa.netdeploy application/vnd.osgeo.mapguide.package
            application/vnd.osgi.bundle application/vnd.osgi.dp application/vnd.osgi.subsystem
            application/vnd.otps.ct-kip+xml application/vnd.oxli.countgraph application/vnd.pagerduty+json
            application/vnd.palm application/vnd.panoply application/vnd.paos.xml application/vnd.pawaafile
            application/vnd.pcos application/vnd.pg.format application/vnd.pg.osasli
            application/vnd.piaccess.application-licence application/vnd.picsel application/vnd.pmi.widget
            application/vnd.poc.group-advertisement+xml application/vnd.pocketlearn application/vnd.powerbuilder6
            application/vnd.powerbuilder6-s application/vnd.powerbuilder7 application/vnd.powerbuilder75
            application/vnd.powerbuilder75-s application/vnd.powerbuilder7-s application/vnd.preminet
            application/vnd.previewsystems.box application/vnd.proteus.magazine application/vnd.publishare-delta-tree
            application/vnd.pvi.ptid1 application/vnd.pwg-multiplexed application/vnd.pwg-xhtml-print+xml
            application/vnd.qualcomm.brew-app-res application/vnd.quarantainenet application/vnd.Quark.QuarkXPress
            application/vnd.quobject-quoxdocument application/vnd.radisys.moml+xml
            application/vnd.radisys.msml-audit-conf+xml application/vnd.radisys.msml-audit-conn+xml
            application/vnd.radisys.msml-audit-dialog+xml application/vnd.radisys.msml-audit-stream+xml
            application/vnd.radisys.msml-audit+xml application/vnd.radisys.msml-conf+xml
            application/vnd.radisys.msml-dialog-base+xml application/vnd.radisys.msml-dialog-fax-detect+xml
            application/vnd.radisys.msml-dialog-fax-sendrecv+xml application/vnd.radisys.msml-dialog-group+xml
            application/vnd.radisys.msml-dialog-speech+xml application/vnd.radisys.msml-dialog-transform+xml
            application/vnd.radisys.msml-dialog+xml application/vnd.radisys.msml+xml application/vnd.rainstor.data
            application/vnd.rapid application/vnd.rar application/vnd.realvnc.bed application/vnd.recordare.musicxml
            application/vnd.recordare.musicxml+xml application/vnd.RenLearn.rlprint application/vnd.rig.cryptonote
            application/vnd.route66.link66+xml application/vnd.rs-274x application/vnd.ruckus.download
            application/vnd.s3sms application/vnd.sailingtracker.track application/vnd.sbm.cid application/vnd.sbm.mid2
            application/vnd.scribus application/vnd.sealed.3df application/vnd.sealed.csf application/vnd.sealed.doc
            application/vnd.sealed.eml application/vnd.sealed.mht application/vnd.sealed.net application/vnd.sealed.ppt
            application/vnd.sealed.tiff application/vnd.sealed.xls application/vnd.sealedmedia.softseal.html
            application/vnd.sealedmedia.softseal.pdf application/vnd.seemail application/vnd.sema application/vnd.semd
            application/vnd.semf application/vnd.shana.informed.formdata application/vnd.shana.informed.formtemplate
            application/vnd.shana.informed.interchange application/vnd.shana.informed.package
            application/vnd.sigrok.session application/vnd.SimTech-MindMapper application/vnd.siren+json
            application/vnd.smaf application/vnd.smart.notebook application/vnd.smart.teacher
            application/vnd.software602.filler.form+xml application/vnd.software602.filler.form-xml-zip
            application/vnd.solent.sdkm+xml application/vnd.spotfire.dxp application/vnd.spotfire.sfs
            application/vnd.sss-cod application/vnd.sss-dtf application/vnd.sss-ntf application/vnd.stepmania.package
            application/vnd.stepmania.stepchart application/vnd.street-stream application/vnd.sun.wadl+xml
            application/vnd.sus-calendar application/vnd.svd application/vnd.swiftview-ics
            application/vnd.syncml.dm.notification application/vnd.syncml.dmddf+xml application/vnd.syncml.dmtnds+wbxml
            application/vnd.syncml.dmtnds+xml application/vnd.syncml.dmddf+wbxml application/vnd.syncml.dm+wbxml
            application/vnd.syncml.dm+xml application/vnd.syncml.ds.notification application/vnd.syncml+xml
            application/vnd.tableschema+json application/vnd.tao.intent-module-archive application/vnd.tcpdump.pcap
            application/vnd.tml application/vnd.tmd.mediaflex.api+xml application/vnd.tmobile-livetv
            application/vnd.tri.onesource application/vnd.trid.tpt application/vnd.triscape.mxs application/vnd.trueapp
            application/vnd.truedoc application/vnd.ubisoft.webplayer application/vnd.ufdl application/vnd.uiq.theme
            application/vnd.umajin application/vnd.unity application/vnd.uoml+xml application/vnd.uplanet.alert
            application/vnd.uplanet.alert-wbxml application/vnd.uplanet.bearer-choice
            application/vnd.uplanet.bearer-choice-wbxml application/vnd.uplanet.cacheop
            application/vnd.uplanet.cacheop-wbxml application/vnd.uplanet.channel application/vnd.uplanet.channel-wbxml
            application/vnd.uplanet.list application/vnd.uplanet.listcmd application/vnd.uplanet.listcmd-wbxml
            application/vnd.uplanet.list-wbxml application/vnd.uri-map application/vnd.uplanet.signal
            application/vnd.valve.source.material application/vnd.vcx application/vnd.vd-study
            application/vnd.vectorworks application/vnd.vel+json application/vnd.verimatrix.vcas
            application/vnd.vidsoft.vidconference application/vnd.visio application/vnd.visionary
            application/vnd.vividence.scriptfile application/vnd.vsf application/vnd.wap.sic application/vnd.wap.slc
            application/vnd.wap.wbxml application/vnd.wap.wmlc application/vnd.wap.wmlscriptc application/vnd.webturbo
            application/vnd.wfa.p2p application/vnd.wfa.wsc application/vnd.windows.devicepairing application/vnd.wmc
            application/vnd.wmf.bootstrap application/vnd.wolfram.mathematica
            application/vnd.wolfram.mathematica.package application/vnd.wolfram.player application/vnd.wordperfect
            application/vnd.wqd application/vnd.wrq-hp3000-labelled application/vnd.wt.stf application/vnd.wv.csp+xml
            application/vnd.wv.csp+wbxml application/vnd.wv.ssp+xml application/vnd.xacml+json application/vnd.xara
            application/vnd.xfdl application/vnd.xfdl.webform application/vnd.xmi+xml application/vnd.xmpie.cpkg
            application/vnd.xmpie.dpkg application/vnd.xmpie.plan application/vnd.xmpie.ppkg application/vnd.xmpie.xlim
            application/vnd.yamaha.hv-dic application/vnd.yamaha.hv-script application/vnd.yamaha.hv-voice
            application/vnd.yamaha.openscoreformat.osfpvg+xml application/vnd.yamaha.openscoreformat
            application/vnd.yamaha.remote-setup application/vnd.yamaha.smaf-audio application/vnd.yamaha.smaf-phrase
            application/vnd.yamaha.through-ngn application/vnd.yamaha.tunnel-udpencap application/vnd.yaoweme
            application/vnd.yellowriver-custom-menu application/vnd.zul application/vnd.zzazz.deck+xml
            application/voicexml+xml application/vq-rtcpxr application/watcherinfo+xml application/whoispp-query
            application/whoispp-response application/widget application/wita application/wordperfect5.1
            application/wsdl+xml application/wspolicy+xml application/x-www-form-urlencoded application/x400-bp
            application/xacml+xml application/xcap-att+xml application/xcap-caps+xml application/xcap-diff+xml
            application/xcap-el+xml application/xcap-error+xml application/xcap-ns+xml
            application/xcon-conference-info-diff+xml application/xcon-conference-info+xml application/xenc+xml
            application/xhtml-voice+xml~ application/xhtml+xml application/xml application/xml-dtd
            application/xml-external-parsed-entity application/xml-patch+xml application/xmpp+xml application/xop+xml
            application/xslt+xml application/xv+xml application/yang application/yang-data+json
            application/yang-data+xml application/yang-patch+json application/yang-patch+xml application/yin+xml
            application/zip application/zlib audio/1d-interleaved-parityfec audio/32kadpcm audio/3gpp audio/3gpp2
            audio/ac3 audio/AMR audio/AMR-WB audio/amr-wb+ audio/aptx audio/asc audio/ATRAC-ADVANCED-LOSSLESS
            audio/ATRAC-X audio/ATRAC3 audio/basic audio/BV16 audio/BV32 audio/clearmode audio/CN audio/DAT12 audio/dls
            audio/dsr-es201108 audio/dsr-es202050 audio/dsr-es202211 audio/dsr-es202212 audio/DV audio/DVI4 audio/eac3
            audio/encaprtp audio/EVRC audio/EVRC-QCP audio/EVRC0 audio/EVRC1 audio/EVRCB audio/EVRCB0 audio/EVRCB1
            audio/EVRCNW audio/EVRCNW0 audio/EVRCNW1 audio/EVRCWB audio/EVRCWB0 audio/EVRCWB1 audio/EVS audio/example
            audio/fwdred audio/G711-0 audio/G719 audio/G7221 audio/G722 audio/G723 audio/G726-16 audio/G726-24
            audio/G726-32 audio/G726-40 audio/G728 audio/G729 audio/G7291 audio/G729D audio/G729E audio/GSM
            audio/GSM-EFR audio/GSM-HR-08 audio/iLBC audio/ip-mr_v2.5 audio/L8 audio/L16 audio/L20 audio/L24 audio/LPC
            audio/MELP audio/MELP600 audio/MELP1200 audio/MELP2400 audio/mobile-xmf audio/MPA audio/mp4 audio/MP4A-LATM
            audio/mpa-robust audio/mpeg audio/mpeg4-generic audio/ogg audio/opus audio/parityfec audio/PCMA
            audio/PCMA-WB audio/PCMU audio/PCMU-WB audio/prs.sid audio/QCELP audio/raptorfec audio/RED
            audio/rtp-enc-aescm128 audio/rtploopback audio/rtp-midi audio/rtx audio/SMV audio/SMV0 audio/SMV-QCP
            audio/sp-midi audio/speex audio/t140c audio/t38 audio/telephone-event audio/tone audio/UEMCLIP audio/ulpfec
            audio/VDVI audio/VMR-WB audio/vnd.3gpp.iufp audio/vnd.4SB audio/vnd.audiokoz audio/vnd.CELP
            audio/vnd.cisco.nse audio/vnd.cmles.radio-events audio/vnd.cns.anp1 audio/vnd.cns.inf1 audio/vnd.dece.audio
            audio/vnd.digital-winds audio/vnd.dlna.adts audio/vnd.dolby.heaac.1 audio/vnd.dolby.heaac.2
            audio/vnd.dolby.mlp audio/vnd.dolby.mps audio/vnd.dolby.pl2 audio/vnd.dolby.pl2x audio/vnd.dolby.pl2z
            audio/vnd.dolby.pulse.1 audio/vnd.dra audio/vnd.dts audio/vnd.dts.hd audio/vnd.dvb.file audio/vnd.everad.plj
            audio/vnd.hns.audio audio/vnd.lucent.voice audio/vnd.ms-playready.media.pya audio/vnd.nokia.mobile-xmf
            audio/vnd.nortel.vbk audio/vnd.nuera.ecelp4800 audio/vnd.nuera.ecelp7470 audio/vnd.nuera.ecelp9600
            audio/vnd.octel.sbc audio/vnd.qcelp~ audio/vnd.rhetorex.32kadpcm audio/vnd.rip
            audio/vnd.sealedmedia.softseal.mpeg audio/vnd.vmx.cvsd audio/vorbis audio/vorbis-config font/collection
            font/otf font/sfnt font/ttf font/woff font/woff2 image/bmp image/cgm image/dicom-rle image/emf image/example
            image/fits image/g3fax image/gif image/ief image/jls image/jp2 image/jpeg image/jpm image/jpx image/ktx
            image/naplps image/png image/prs.btif image/prs.pti image/pwg-raster image/svg+xml image/t38 image/tiff
            image/tiff-fx image/vnd.adobe.photoshop image/vnd.airzip.accelerator.azv image/vnd.cns.inf2
            image/vnd.dece.graphic image/vnd.djvu image/vnd.dwg image/vnd.dxf image/vnd.dvb.subtitle
            image/vnd.fastbidsheet image/vnd.fpx image/vnd.fst image/vnd.fujixerox.edmics-mmr
            image/vnd.fujixerox.edmics-rlc image/vnd.globalgraphics.pgb image/vnd.microsoft.icon image/vnd.mix
            image/vnd.ms-modi image/vnd.mozilla.apng image/vnd.net-fpx image/vnd.radiance image/vnd.sealed.png
            image/vnd.sealedmedia.softseal.gif image/vnd.sealedmedia.softseal.jpg image/vnd.svf image/vnd.tencent.tap
            image/vnd.valve.source.texture image/vnd.wap.wbmp image/vnd.xiff image/vnd.zbrush.pcx image/wmf image/x-emf~
            image/x-wmf~ message/CPIM message/delivery-status message/disposition-notification message/example
            message/external-body message/feedback-report message/global message/global-delivery-status
            message/global-disposition-notification message/global-headers message/http message/imdn+xml message/news~
            message/partial message/rfc822 message/s-http message/sip message/sipfrag message/tracking-status
            message/vnd.si.simp~ message/vnd.wfa.wsc model/3mf model/example model/gltf+json model/iges model/mesh
            model/vnd.collada+xml model/vnd.dwf model/vnd.flatland.3dml model/vnd.gdl model/vnd.gs-gdl model/vnd.gtw
            model/vnd.moml+xml model/vnd.mts model/vnd.opengex model/vnd.parasolid.transmit.binary
            model/vnd.parasolid.transmit.text model/vnd.rosette.annotated-data-model model/vnd.valve.source.compiled-map
            model/vnd.vtu model/vrml model/x3d-vrml model/x3d+fastinfoset model/x3d+xml multipart/alternative
            multipart/appledouble multipart/byteranges multipart/digest multipart/encrypted multipart/example
            multipart/form-data multipart/header-set multipart/mixed multipart/parallel multipart/related
            multipart/report multipart/signed multipart/vnd.bint.med-plus multipart/voice-message
            multipart/x-mixed-replace text/1d-interleaved-parityfec text/cache-manifest text/calendar text/css text/csv
            text/csv-schema text/directory~ text/dns text/ecmascript~ text/encaprtp text/enriched text/example
            text/fwdred text/grammar-ref-list text/html text/javascript~ text/jcr-cnd text/markdown text/mizar text/n3
            text/parameters text/parityfec text/plain text/provenance-notation text/prs.fallenstein.rst
            text/prs.lines.tag text/prs.prop.logic text/raptorfec text/RED text/rfc822-headers text/richtext text/rtf
            text/rtp-enc-aescm128 text/rtploopback text/rtx text/sgml text/strings text/t140 text/tab-separated-values
            text/troff text/turtle text/ulpfec text/uri-list text/vcard text/vnd.a text/vnd.abc text/vnd.ascii-art
            text/vnd.curl text/vnd.debian.copyright text/vnd.DMClientScript text/vnd.dvb.subtitle
            text/vnd.esmertec.theme-descriptor text/vnd.fly text/vnd.fmi.flexstor text/vnd.graphviz text/vnd.in3d.3dml
            text/vnd.in3d.spot text/vnd.IPTC.NewsML text/vnd.IPTC.NITF text/vnd.latex-z text/vnd.motorola.reflex
            text/vnd.ms-mediapackage text/vnd.net2phone.commcenter.command text/vnd.radisys.msml-basic-layout
            text/vnd.si.uricatalogue~ text/vnd.sun.j2me.app-descriptor text/vnd.trolltech.linguist text/vnd.wap.si
            text/vnd.wap.sl text/vnd.wap.wml text/vnd.wap.wmlscript text/xml text/xml-external-parsed-entity
            video/1d-interleaved-parityfec video/3gpp video/3gpp2 video/3gpp-tt video/BMPEG video/BT656 video/CelB
            video/DV video/encaprtp video/example video/H261 video/H263 video/H263-1998 video/H263-2000 video/H264
            video/H264-RCDO video/H264-SVC video/H265 video/iso.segment video/JPEG video/jpeg2000 video/mj2 video/MP1S
            video/MP2P video/MP2T video/mp4 video/MP4V-ES video/MPV video/mpeg video/mpeg4-generic video/nv video/ogg
            video/parityfec video/pointer video/quicktime video/raptorfec video/raw video/rtp-enc-aescm128
            video/rtploopback video/rtx video/SMPTE292M video/ulpfec video/vc1 video/vnd.CCTV video/vnd.dece.hd
            video/vnd.dece.mobile video/vnd.dece.mp4 video/vnd.dece.pd video/vnd.dece.sd video/vnd.dece.video
            video/vnd.directv.mpeg video/vnd.directv.mpeg-tts video/vnd.dlna.mpeg-tts video/vnd.dvb.file video/vnd.fvt
            video/vnd.hns.video video/vnd.iptvforum.1dparityfec-1010 video/vnd.iptvforum.1dparityfec-2005
            video/vnd.iptvforum.2dparityfec-1010 video/vnd.iptvforum.2dparityfec-2005 video/vnd.iptvforum.ttsavc
            video/vnd.iptvforum.ttsmpeg2 video/vnd.motorola.video video/vnd.motorola.videop video/vnd.mpegurl
            video/vnd.ms-playready.media.pyv video/vnd.nokia.interleaved-multimedia video/vnd.nokia.videovoip
            video/vnd.objectvideo video/vnd.radgamettools.bink video/vnd.radgamettools.smacker video/vnd.sealed.mpeg1
            video/vnd.sealed.mpeg4 video/vnd.sealed.swf video/vnd.sealedmedia.softseal.mov video/vnd.uvvu.mp4
            video/vnd.vivo video/VP8
        FinanceType complete 1 110 1100 111~ 2 210 211~ 3 310 311 4 410~ 411~ 412~ 413~ 414~ 421 422 423 424 425 431 432
            433 451~ 452~ 453~ 510 511~ 512~ 520 530 610 611 612 613 614 615 616 617 618 620 621 622 623 624 625 626 627
            630 631 632 633 634 635 636 637 638 639 710~ 711~ 712~ 810~ 811~ 910~ 911~ 912~ 913~
        FlowType complete 10 20~ 21 22 30 35~ 36 37 40 50
        GeographicExactness complete 1 2
        GeographicLocationClass complete 1 2 3 4
        GeographicLocationReach complete 1 2
        GeographicVocabulary complete A1 A2 A3 A4 G1 G2
        HumanitarianScopeType open 1 2
        HumanitarianScopeVocabulary open 1-2 2-1 99
        IndicatorMeasure complete 1 2 3 4 5
        IndicatorVocabulary open 1 2 3 4 5 6 7 8 9 99
        Language open aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cv cy da de dv
            dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz id ig ii ik io is
            it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms
            mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk
            sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi
            yo za zh zu
        LoanRepaymentPeriod open 1 2 4 12
        LoanRepaymentType complete 1 2 3 5
        LocationType complete AIRQ CMPQ CNLQ MFGQ FRMQ MNQ MSSNQ OILQ PPQ PPLQ PRNQ RRQ RSTNQ RSTPQ STMQ WLLQ ADMD ADMF
            AGRC AGRF RESA SCHA AIRB AIRF AIRP AMTH STMA ANCH RDA ANS WALLA BLDA AQC CNLA ARCH LAND AREA ISLF RNGA ASPH
            ASTR ASYL ATHF ATOL CTRA BDLD BSTN ESTB BAN BNK BAR BRKS BTL BAY BAYS BCH RDGB BCHS BCN BNCH BGHT BLHL BLOW
            BTYD BOG PSTB BLDR BP BRKW MFGB BDG ZNB BLDG BUR BUSH CTRB BUTE CARN CLDA CMP CNL CNLB TNLC STMC MFGC CNYN
            CAPE PPLC RTE CSNO CSTL TNKD CSWY CAVE CMTY CHN MNCR CH CRQ CRQS CLG CFT CLF HSPC MNC COLF CST STNC GRVC
            SCHC CMN COMC CTRCM CNS CONE CNFL CRSU CVNT MNCU MFGCU RFC CRRL CRDR ESTC HSEC CTHSE COVE LKC LKSC CRTR CUET
            CULT CRNT CSTM PSTC CUTF DARY DAM DEPU DLTA PCLD DPR DSRT PPLW MNDT DIKE DIP HSPD STMD DTCH DTCHM DVD DCK
            DCKB DCKY BSND CNLD DTCHD DCKD SBED DUNE RGNE SCRP EST ESTY STNE FCL CTRF MFG FAN FRM PPLF FRMS FRMT FY FYT
            FLD FIRE ADM1 FISH PNDSF FSR FJD FJDS FORD RESF STNF FRST INLTQ MLSGQ FT FRSTF FNDY ADM4 ZNF PCLF DPOF GAP
            GDN GOSP GASF GATE GYSR GHAT GLCR MNAU RECG GRGE GRSLD GRVE GVL GRAZ GHSE GULF HLT HMCK AIRG VALG HBR HDLD
            STMH HTH AIRH HERM HLL HLLS ADMDH ADM1H ADM4H PCLH PPLH RRH RSTNH RGNH ADM2H HSTS ADM3H UFHU HMSD HSP SPNT
            HTL HSE DEVH RESH HUT HUTS PSH CAPG DPRG DOMG RDGG PCLI INDS INLT STNI TRGD INTF LKI LKSI LKOI PNDI PNDSI
            POOLI RSVI LKNI LKSNI PNDNI STMI WTLDI RDIN MNFE FLDI CNLI DTCHI SYSI ISL ISLS STLMT ISTH JTY KRST CMPLA LGN
            LGNS LK LBED CHNL RGNL LKS ISLT LNDF LDNG LAVA MNPB LTER LEPC HSPL LEV LTHSE MFGLM GOVL LCTY LOCK CMPL STMSB
            MVA ISLM MGV MAR CHNM SCHN MKT MRSH MDW NKM CTRM MESA STNM MILB INSM SCHM ML MN MNA CMPMN MSSN MOLE MSTY
            MNMT MOOR MRN MSQE MND MT MTS FLTM MFGM MUS NRWS TNLN RESN NVB CNLN CHNN MNNI NOV PSN NTK NTKS NSY OAS OBPT
            OBS OCN BLDO CMPO ESTO OILP OILJ TRMO PMPO OILR OILW OILF GRVO MLO OCH MLM OVF LKO PGDA PAL GRVP RESP PAN
            PANS PRSH PRK PRKGT PRKHQ GARG PKLT PASS PSTP PK PKS PEAT PEN BSNP MFGPH PIER GRVPN MNPL PLN PLAT PT PTS
            PLDR PP PCL PND PNDS POOL PPLL PPL PPLS PRT PTGE PO PS PRN PRMN PROM PYR PYRS MNQR QUAY QCKS RECR OBSR STNR
            RR RJCT RSD RSGNL RSTN RSTP TNLRR RYD RNCH RPDS RVN RCH RF PRNJ CMPRF RGN CTRR PPLR RLG ITTR RESV RES RSV
            RSRT RHSE RLGR RDGE RD RDB RDCUT RDJCT TNLRD RDST RK HMDA RKFL RKS RKRY ESTR RUIN BDGQ DAMQ SBKH SDL SALT
            MFGN LKN LKSN MRSHN MNN PNDN PNDSN SNTR SAND ERG STNS MLSW SCH ADMS STNB SCRB SEA SCNU SCSU SMU SMSU AIRS
            PPLA PPLA4 PPLA2 PPLA3 ADM2 BNKX CNLX ESTX HBRX PCLIX STMIX ISLX LGNX LKX PENX PLNX PLATX PPLX RFX STMX VALX
            WADX FLLSX PCLS SWT SHPF SHOL SHOPC SHOR SHRN SILL SINK ESTSL SLID SLP SLCE SNOW SD SPA CTRS SPLY SPIT SPNG
            SPUR SQR STBL STDM STPS STKR REG RET SHSE STRT STM BNKR STMB STMGS STMM STMS ST DAMSB SUBW SUBS MLSG ESTSG
            MFGSG SPNS SWMP SYG TMTU TMSU TAL OILT ESTT SCHT TMPL AIRT TRR TERR ADM3 CRKT FLTT MNSN TOLL TMB TOWR RDCR
            TRL TRANT TREE TRIG TRB TUND TNL TNLS CNLSB LKSB APNU ARCU ARRU BNKU BKSU BSNU BNCU BDLU CNYU CNSU CDAU ESCU
            FANU FLTU FRKU FRSU FRZU FURU GAPU GLYU HLLU HLSU HOLU KNLU KNSU LDGU LEVU MDVU MESU MOTU MNDU MTU MTSU PKU
            PKSU PNLU PLNU PLTU PLFU PRVU RMPU RNGU RAVU RFU RFSU RDGU RDSU RISU SDLU SHFU EDGU SHVU SHLU SHSU SILU SLPU
            SPRU TERU TNGU TRNU TRGU VALU VLSU USGE UPLD VAL VALS VETF VIN VINS VLC WAD WADB WADJ WADM WADS WALL MLWTR
            PMPW RSVT WTRC FLLS WTRH WTRW WEIR WLL WLLS WTLD STNW WHRF WHRL RESW MLWND WRCK ZN ZOO
        OrganisationIdentifier open AT-1 AT-10 AT-11 AT-12 AT-2 AT-3 AT-4 AT-5 AT-6 AT-8 AT-9 AT-99 AU-5 AU-72 BE-10
            BE-20 BE-30 BE-31 BE-39 BE-70 BE-80 BE-91 BE-94 CA-1 CA-2 CA-31 CA-4 CH-1 CH-10 CH-11 CH-4 CH-5 CH-6 CH-7
            CH-8 CH-9 DE-1 DE-11 DE-12 DE-14 DE-16 DE-17 DE-2 DE-34 DE-4 DE-52 DK-1 DK-2 DK-4 DK-72 ES-1 ES-10 ES-11
            ES-12 ES-13 ES-14 ES-15 ES-16 ES-17 ES-18 ES-19 ES-2 ES-4 ES-5 ES-6 ES-7 ES-8 ES-9 EU-1 EU-2 EU-3 EU-4 FI-1
            FI-2 FI-3 FI-4 FI-72 FR-10 FR-17 FR-3 FR-43 FR-6 GB-1 GB-2 GB-5 GR-1 GR-2 GR-20 GR-3 GR-4 GR-5 GR-6 GR-7
            GR-8 GR-9 IE-1 IE-71 IT-2 IT-4 IT-5 IT-7 IT-74 IT-8 IT-9 JP-1 JP-10 JP-11 JP-12 JP-13 JP-14 JP-15 JP-2 JP-7
            JP-71 JP-8 LU-1 LU-2 LU-22 NL-1 NL-33 NL-4 NO-1 NO-4 NO-7 NO-71 NO-72 NO-8 NZ-1 NZ-2 PT-1 PT-2 PT-3 PT-71
            SE-2 SE-6 SE-71 US-1 US-10 US-11 US-12 US-13 US-15 US-16 US-17 US-2 US-31 US-5 US-6 US-7 US-8 US-9 41101
            41102 41103 41104 41105 41106 41107 41108 41109 41110 41111 41112 41114 41116 41118 41119 41120 41121 41122
            41123 41124 41125 41126 41127 41128 41129 41130 41131 41132 41133 41134 41135 41136 41137 41138 41140 41141
            41142 41143 41301 41302 41303 41304 41305 41306 41307 41308 41309 41310 41311 41312 41313 41314 42001 42003
            42004 42005 42006 43001 43002 43003 44001 44002 44003 44004 44005 44006 44007 45001 45002 45003 46001 46002
            46003 46004 46005 46006 46007 46008 46009 46012 46013 47001 47002 47003 47004 47005 47008 47009 47010 47011
            47012 47013 47014 47015 47016 47017 47018 47019 47020 47021 47022 47023 47024 47025 47026 47027 47028 47029
            47030 47031 47032 47033 47034 47035 47036 47037 47038 47040 47041 47042 47043 47044 47045 47046 47047 47048
            47049 47050 47051 47053 47054 47055 47056 47057 47058 47059 47060 47061 47062 47063 47064 47065 47066 47067
            47068 47069 47070 47071 47073 47074 47075 47076 47077 47078 47079 47080 47081 47082 47083 47084 47085 47086
            47087 47088 47089 47090 47091 47092 47093 47094 47095 47096 47097 47098 47099 47100 47101 47102 47103 47104
            47105 47106 47107 47108 47109 47110 47111 47112 47113 47116 47117 47118 47119 47120 47121 47122 47123 47125
            47126 47127 21001 21002 21003 21004 21005 21006 21007 21008 21009 21010 21011 21013 21014 21015 21016 21017
            21018 21019 21020 21021 21022 21023 21024 21025 21026 21027 21028 21029 21030 21031 21032 21033 21034 21035
            21036 21037 21038 21039 21040 21041 21042 21043 21044 21045 21046 21047 21048 21049 21050 21051 21053 21054
            21055 21056 21057 30001 30003 30004 30005 30006 30007 30008 30009 30010 30011 31001 31002
        OrganisationRegistrationAgency open AD-COA AE-ACCI AE-ADCD AE-AFZ AE-COA AE-DCCI AE-DFSA AE-DIFC AE-DMCC AE-FCCI
            AE-FFZ AE-HFZA AE-RAKIA AE-RK_CR AE-SAIF AE-SCCI AE-UQCCI AF-CBR AF-COA AF-MOE AF-TIN AG-COA AI-COA AL-COA
            AL-QKB AM-COA AM-SRALE AO-COA AQ-COA AR-CENOC AR-COA AR-CUIT AS-COA AT-COA AT-FB AT-UID AT-ZVR AU-ABN
            AU-ACNC AU-COA AW-COA AX-COA AZ-COA AZ-IVI BA-COA BB-COA BD-COA BD-NAB BD-ROC BE-BCE_KBO BE-COA BE-GTCF~
            BF-COA BF-MATD BG-COA BG-EIK BH-COA BI-COA BI-NIF BJ-COA BJ-IFU BL-COA BM-COA BN-COA BO-CINS BO-COA BO-NIT
            BQ-COA BR-CNPJ BR-COA BS-COA BT-COA BV-COA BW-CIPA BW-COA BW-TIN BY-ADR BY-COA BZ-COA CA-CC CA-COA
            CA-CRA_ACR CA-GOV CA_AB-ABT CA_BC-BRC_CBR CA_MB-MTB CA_NB-NWB_NOB CA_NL-NFL_TNL CA_NS-NVS_NVE CA_NT-NWT_TNO
            CA_NU-NNV CA_ON-ONT CA_PE-PEI_IPE CA_QC-QBC CA_SK-SKN CA_YT-YKT CC-COA CD-COA CD-MJDH CF-COA CG-COA CH-COA
            CH-FDJP CH_BS-CR CI-COA CI-MOI CK-COA CL-COA CL-MP CL-RUT CM-COA CM-NIU CN-COA CN-SAIC CN-USCI CO-CCB CO-COA
            CO-RUE CR-COA CR-RPJ CU-COA CV-COA CW-COA CX-COA CY-COA CY-DRCOR CZ-COA CZ-DIC CZ-ICO DE-COA DE-CR DJ-COA
            DK-COA DK-CVR DM-COA DO-COA DZ-COA EC-COA EC-RUC EE-COA EE-KMKR EE-RIK EG-COA EG-CR EG-MOSS EH-COA ER-COA
            ES-COA ES-DIR3 ES-MDJ ES-NIF ES-RMC ET-COA ET-CSA ET-MFA ET-MOT FI-COA FI-PRO FI-VERO FJ-COA FK-COA FM-COA
            FO-COA FR-COA FR-INSEE~ FR-RCS GA-COA GB-CASC GB-CHC GB-COA GB-COE GB-COH GB-EDU GB-GOR GB-GOV GB-GOVUK~
            GB-HESA GB-IRN GB-LAE GB-LANI GB-LAS GB-MPR GB-NHS GB-NIC GB-PLA GB-REV GB-SC GB-SCOTEDU GB-SHPE GB-SRS
            GB-UKPRN GB-WALEDU GD-COA GE-COA GE-NAPR GE-RS GF-COA GG-COA GG-RCE GH-COA GH-DSW GH-RGD GI-COA GL-COA
            GM-COA GN-COA GP-COA GQ-COA GR-COA GS-COA GT-CISP GT-COA GT-NIT GT-RPJ GU-COA GW-COA GY-COA HK-COA HK-CR
            HM-COA HN-COA HN-RTN HR-COA HR-MBS HR-OIB HT-COA HU-AFA HU-COA ID-COA ID-DJP ID-KDN~ ID-KHH ID-KLN ID-PRO~
            ID-SMR IE-CHY IE-COA IE-CRO IL-COA IL-RA IL-ROC IM-COA IM-CR IM-GR IN-COA IN-MCA IN-MHA IO-COA IQ-COA IQ-NGO
            IR-COA IS-COA IS-KEN IT-CF IT-COA IT-CUUO IT-RI~ JE-COA JE-FSC JE-JCR JE-OAC~ JM-COA JO-CCD JO-COA JO-MSD
            JP-COA JP-JCN KE-COA KE-KRA KE-NCB KE-RCO KE-RSO~ KG-COA KG-ID KG-INN KG-OKPO KG-TIN KH-COA KH-INGO KH-NNGO
            KI-COA KM-COA KN-COA KP-COA KR-BRN KR-COA KW-COA KY-COA KZ-BIN KZ-COA LA-COA LB-COA LB-CR LB-MOI LC-COA
            LI-COA LK-COA LK-DRC LK-NGO LR-COA LR-MFDPNGO LS-COA LS-LCN~ LT-COA LT-PVM LT-RC LU-COA LU-RCS LV-COA LV-RE
            LY-COA MA-COA MC-COA MC-RCI MD-COA MD-IDNO ME-COA MF-COA MG-COA MG-NIF MH-COA MK-COA ML-CCIM ML-COA ML-MAT
            ML-NIF MM-COA MM-MHA MN-COA MO-COA MP-COA MQ-COA MR-COA MS-COA MT-COA MU-COA MU-CR MV-COA MW-CNM~ MW-COA
            MW-MRA~ MW-NBM MW-RG MX-CMX_CPA MX-COA MX-CPA MX-RFC MY-COA MY-SSM MZ-COA MZ-CR MZ-MOJ MZ-NUIT NA-COA
            NA-NAMRA NC-COA NE-COA NE-DGI NF-COA NG-BPP NG-CAC NG-COA NG-TIN NI-COA NL-COA NL-KVK NL-OWMS NO-BRC NO-COA
            NP-COA NP-CRO NP-IRD NP-SWC NR-COA NU-COA NZ-COA OM-COA PA-COA PA-PRP PE-COA PE-RUC PE-SUNARP PF-COA PG-COA
            PH-COA PH-SEC PK-COA PK-NTN PK-PCP~ PK-SEC PK-VSWA PL-COA PL-KRS PL-NIP PL-REGON PM-COA PN-COA PR-COA PS-COA
            PS-MOI PS-TIN PT-COA PT-NIPPC PW-COA PY-COA PY-PGN PY-RUC QA-COA RE-COA RO-COA RO-CUI RS-APR RS-COA RS-PIB
            RU-COA RU-INN RU-OGRN RW-COA RW-RGB RW-RRA SA-COA SB-COA SC-COA SD-COA SE-BLV~ SE-COA SE-KK~ SE-ON SG-ACRA
            SG-COA SG-COC SH-COA SI-COA SI-PRS SI-TIN SJ-COA SK-COA SK-ICO SK-ORSR SK-ZRSR~ SL-COA SL-NRA SL-OARG SM-COA
            SN-COA SN-NINEA SO-COA SO-MPND SR-COA SS-COA SS-RRC ST-COA SV-COA SV-NIT SX-COA SY-COA SZ-CIT SZ-COA TC-COA
            TD-COA TF-COA TG-COA TH-COA TH-MOI TH-TIN TJ-COA TK-COA TL-COA TM-COA TN-COA TN-RNE TO-COA TR-COA TR-MERSIS
            TR-MOI TT-COA TV-COA TW-COA TZ-BRLA TZ-COA TZ-NNCB TZ-TRA UA-COA UA-EDR UG-204CBO UG-COA UG-NGB~ UG-NGO
            UG-RSB UM-COA US-COA US-DOS~ US-EIN US-USAGOV UY-COA UZ-COA UZ-KTUT VA-COA VC-COA VE-COA VG-COA VI-COA
            VN-COA VN-MOST VU-COA WF-COA WS-COA XE-EXAMPLE XI-BRIDGE~ XI-DUNS XI-EORI XI-GRID XI-IATI XI-LEI XI-PB
            XI-PID XI-ROR XI-WIKIDATA XK-COA XM-DAC XM-OCHA XR-EUCB XR-NUTS YE-COA YE-CR YE-MSAL YT-COA ZA-CIP ZA-CIT
            ZA-COA ZA-NPO ZA-PBO~ ZM-COA ZM-PCR ZM-RNGO ZW-COA ZW-PVO ZW-ROD ZZ-EBID
        OrganisationRole embedded 1 2 3 4
        OrganisationType complete 10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90
        OtherIdentifierType complete A1 A2 A3 A4 A9 B1 B9
        PolicyMarker complete 1 2 3 4 5 6 7 8 9 10 11 12
        PolicyMarkerVocabulary complete 1 99
        PolicySignificance complete 0 1 2 3 4
        Region complete 88 89 189 289 298 380~ 389 489 498 589 619 679 689 789 798 889 998 1027 1028 1029 1030 1031 1032
            1033 1034 1035
        RegionVocabulary complete 1 2 99
        RelatedActivityType embedded 1 2 3 4 5
        ResultType complete 1 2 3 9
        ResultVocabulary complete 99
        Sector complete 11110 11120 11130 11182 11220 11230 11231 11232 11240 11250 11260 11320 11321~ 11322~ 11330
            11420 11430 12110 12181 12182 12191 12196 12220 12230 12240 12250 12261 12262 12263 12264 12281 12310 12320
            12330 12340 12350 12382 13010 13020 13030 13040 13081 13096 14010 14015 14020 14021 14022 14030 14031 14032
            14040 14050 14081 15110 15111 15112 15113 15114 15116 15117 15118 15119 15120~ 15121 15122 15123 15124 15125
            15126 15127 15128 15129 15130 15131 15132 15133 15134 15135 15136 15137 15140~ 15142 15143 15144 15150 15151
            15152 15153 15154 15155 15156 15160 15161~ 15162~ 15163~ 15164~ 15170 15180 15185 15190 15196 15210 15220
            15230 15240 15250 15261 16010 16011 16012 16013 16014 16015 16020 16030 16040 16050 16061 16062 16063 16064
            16065 16066 16070 16080 21010 21011 21012 21013 21020 21021 21022 21023 21024 21030 21040 21050 21061 21081
            22010 22011 22012 22013 22020 22030 22040 23010~ 23020~ 23030~ 23040~ 23050~ 23061~ 23062~ 23063~ 23064~
            23065~ 23066~ 23067~ 23068~ 23069~ 23070~ 23081~ 23082~ 23110 23111 23112 23181 23182 23183 23210 23220
            23230 23231 23232 23240 23250 23260 23270 23310 23320 23330 23340 23350 23360 23410 23510 23610 23620 23630
            23631 23640 23641 23642 24010 24020 24030 24040 24050 24081 25010 25020 25030 25040 31110 31120 31130 31140
            31150 31161 31162 31163 31164 31165 31166 31181 31182 31191 31192 31193 31194 31195 31210 31220 31261 31281
            31282 31291 31310 31320 31381 31382 31391 32110 32120 32130 32140 32161 32162 32163 32164 32165 32166 32167
            32168 32169 32170 32171 32172 32173 32174 32182 32210 32220 32261 32262 32263 32264 32265 32266 32267 32268
            32310 33110 33120 33130 33140 33150 33181 33210 41010 41020 41030 41040 41050~ 41081 41082 43010 43030 43031
            43032 43040 43041 43042 43050 43060 43071 43072 43073 43081 43082 51010 52010 53030 53040 60010 60020 60030
            60040 60061 60062 60063 72010 72011 72012 72040 72050 73010 74010~ 74020 91010 92010~ 92020~ 92030~ 93010
            93011 93012 93013 93014 93015 93016 93017 93018 99810 99820
        SectorCategory complete 111 112 113 114 121 122 123 130 140 151 152 160 210 220 230~ 231 232 233 234 235 236 240
            250 311 312 313 321 322 323 331 332 410 430 510 520 530 600 720 730 740 910 920~ 930 998
        SectorVocabulary complete 1 2 3 4 5 6 7 8 9 10 11 12 99 98
        TagVocabulary complete 1 2 3 4 5 99
        TiedStatus complete 3 4 5
        TransactionType embedded 1 2 3 4 5 6 7 8 9 10 11 12 13
        UNSDG-Goals complete 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17
        UNSDG-Targets complete 1.1 1.2 1.3 1.4 1.5 1.a 1.b 2.1 2.2 2.3 2.4 2.5 2.a 2.b 2.c 3.1 3.2 3.3 3.4 3.5 3.6 3.7
            3.8 3.9 3.a 3.b 3.c 3.d 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.a 4.b 4.c 5.1 5.2 5.3 5.4 5.5 5.6 5.a 5.b 5.c 6.1 6.2
            6.3 6.4 6.5 6.6 6.a 6.b 7.1 7.2 7.3 7.a 7.b 8.1 8.2 8.3 8.4 8.5 8.6 8.7 8.8 8.9 8.10 8.a 8.b 9.1 9.2 9.3 9.4
            9.5 9.a 9.b 9.c 10.1 10.2 10.3 10.4 10.5 10.6 10.7 10.a 10.b 10.c 11.1 11.2 11.3 11.4 11.5 11.6 11.7 11.a
            11.b 11.c 12.1 12.2 12.3 12.4 12.5 12.6 12.7 12.8 12.a 12.b 12.c 13.1 13.2 13.3 13.a 13.b 14.1 14.2 14.3
            14.4 14.5 14.6 14.7 14.a 14.b 14.c 15.1 15.2 15.3 15.4 15.5 15.6 15.7 15.8 15.9 15.a 15.b 15.c 16.1 16.2
            16.3 16.4 16.5 16.6 16.7 16.8 16.9 16.10 16.a 16.b 17.1 17.2 17.3 17.4 17.5 17.6 17.7 17.8 17.9 17.10 17.11
            17.12 17.13 17.14 17.15 17.16 17.17 17.18 17.19
        """
}
