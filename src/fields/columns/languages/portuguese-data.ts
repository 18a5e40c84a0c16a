import type { HeaderLanguage } from './header-language.js';

/** Words of Portuguese headers, of Portugal and Brazil. */
export const PORTUGUESE: HeaderLanguage = {
  refuses: 'descadastr* opõe opõem opôs descadastramento desinscrev* oponho',
  mayRefuse: 'recusa* recusou oposição proibid* proíbe exclusão rejeit* rejeitou objeção',
  denies: 'não sem_contact* sem_contat* sem_consentimento',
  ends: 'revog* retirad* retirou anulad* anulou cancelou cancelado cancelada cancelamento cancelar',
  agrees: 'consentiment* aceita aceitou autorização autorizou concordou',
  may: 'pode permissão permitido_ligar aceito concordo quero gostaria',
  subscribes: 'subscreveu inscrição assinante assina subscreve* subscrito subscrita inscrito inscrita subscrição',
  reaches:
    'contact* contat* incomod* perturb* enviar envio envios enviem marketing publicid* tratamento ofertas comunica* promoç* divulgação',
  email: 'boletim boletins notícias correio_eletrónico correio_electrónico correio_eletrônico correios_eletrónicos',
  phone: 'ligar ligação ligações ligue telefon* telefone telefónico telemóvel chamad* celular',
  sms: 'mensage*',
  post: 'correio correios cart*',
  dates: 'data dia',
  joins:
    'de da do das dos a o os as em no na e ou ser foi para por com ao à se lista listas deseja quer receber mais lhe dados pessoais por via minha minhas meus',
  ordinary: `cliente* novo nova antigo antiga ativo ativa inativo inativa empresa* cidade* rua país código postal sexo género idade nome apelido sobrenome cargo função setor ramo idioma língua observaç* obs categ* grupo tipo estado origem fonte parceir* últim* primeir* número
    vendedor* compra* sócio membro prioridade tema tem sujeito pessoa física jurídica nif nipc cpf cnpj fiel bairro distrito`,
  matters: `fatur* encomend* pedido* contrat* pag* iva crédito* seguro* curso* evento* entreg* fornec* produt* garant* filh* famíl* carro veícul* empreg* loja descont* assinad* assinatur* projet* propost* orçament* devoluç* reserv* casad*`,
};
