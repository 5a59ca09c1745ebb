@NullMarked
package app.zhirong.ipasset.service;

import org.jspecify.annotations.NullMarked;
