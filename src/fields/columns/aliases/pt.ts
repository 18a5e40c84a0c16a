import type { AliasTable } from './alias-table.js';

/**
 * Portuguese headers, of Portugal and of Brazil: who somebody is, how they are reached, where their data are from. Their refusals are read by
 * `languages/portuguese-data`. Words that Spanish or Italian headers have for another field stay out.
 */
export const PT: AliasTable = {
  email: [
    ...[
      'correio eletrónico',
      'correio electrónico',
      'correio eletrônico',
      'endereço de email',
      'endereço de e-mail',
      'endereço eletrónico',
    ],
    ...['email profissional', 'endereço de correio eletrónico'],
  ],
  phone: [
    ...['telefone', 'telefone fixo', 'número de telefone', 'nº de telefone', 'n telefone', 'telefone principal', 'telefone comercial'],
    ...['telefone da empresa', 'telefones'],
  ],
  mobile: [
    ...['telemóvel', 'número de telemóvel', 'nº de telemóvel', 'telemóvel profissional', 'telemóvel pessoal', 'telemóveis', 'n telemóvel'],
    ...['telefone móvel', 'telefone celular', 'número de celular', 'nº celular'],
  ],
  firstName: ['primeiro nome', 'nome próprio', 'nomes próprios'],
  lastName: ['apelido', 'apelidos do cliente', 'sobrenome', 'último nome', 'nome de família'],
  fullName: ['nome completo', 'nome e apelido', 'nome do contacto', 'nome do contato', 'pessoa de contacto', 'pessoa de contato'],
  company: ['nome da empresa', 'razão social', 'denominação social', 'nome da organização', 'entidade patronal', 'nome fantasia'],
  legalForm: ['forma jurídica', 'natureza jurídica'],
  headcount: ['número de trabalhadores', 'número de funcionários', 'nº de trabalhadores', 'nº de funcionários', 'nº funcionários'],
  jobTitle: ['função', 'cargo ou função', 'função na empresa', 'profissão'],
  address: ['morada', 'morada completa', 'morada postal', 'endereço', 'endereço postal', 'endereço completo', 'logradouro'],
  postcode: ['código postal pt', 'cód postal', 'cep'],
  city: ['cidade', 'localidade', 'concelho', 'município'],
  country: ['país de residência', 'país do contacto', 'país da empresa'],
  language: ['língua', 'idioma do contacto', 'idioma preferido'],
  source: [
    ...['origem', 'origem do contacto', 'origem do contato', 'origem dos dados', 'origem do lead', 'fonte', 'fonte dos dados'],
    ...['fonte do contacto', 'origem da lead'],
  ],
  collectedAt: [
    ...['data de recolha', 'data da recolha', 'data de recolha dos dados', 'data de coleta', 'data da coleta', 'recolhido em'],
    ...['data de criação do contacto', 'data de registo', 'data de registro', 'data de criação'],
  ],
  lastInboundAt: [
    'última compra',
    'data da última compra',
    'última encomenda',
    'data da última encomenda',
    'última visita',
    'última doação',
    'data da última doação',
  ],
  relationEndAt: ['sócio até', 'membro até', 'fim da filiação', 'quota válida até', 'validade da quota'],
  consentWithdrawnAt: ['data de revogação', 'data da revogação', 'data revogação'],
  lastContactAt: ['último contacto', 'último contato', 'data do último contacto', 'data do último contato'],
  comments: ['observações', 'comentários', 'notas internas', 'anotações'],
};
