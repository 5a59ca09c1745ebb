@NullMarked
package app.zhirong.financing.service;

import org.jspecify.annotations.NullMarked;
